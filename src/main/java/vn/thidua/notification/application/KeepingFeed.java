package vn.thidua.notification.application;

import static vn.thidua.notification.domain.NotificationAct.CHOOSE_REMINDERS;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Correspondence;
import vn.thidua.identity.Token;
import vn.thidua.notification.FeedOpened;
import vn.thidua.notification.FeedWithdrawn;
import vn.thidua.notification.domain.CalendarFeed;
import vn.thidua.notification.domain.CalendarFeeds;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Giữ lịch riêng: the secret address of one's calendar feed is made, made anew and withdrawn. */
@Service
@Transactional
public class KeepingFeed {

    private final CalendarFeeds feeds;
    private final Correspondence letters;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingFeed(
            CalendarFeeds feeds,
            Correspondence letters,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feeds = feeds;
        this.letters = letters;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CalendarFeed> of(Actor person) {
        return feeds.findById(own(person));
    }

    /** The address, told this once. */
    public String open(Actor person) {
        var account = own(person);
        var token = Token.fresh();
        var now = clock.instant();
        feeds.save(feeds.findById(account)
                .map(feed -> feed.renewed(token, now))
                .orElseGet(() -> CalendarFeed.of(account, token, now)));
        events.publishEvent(new FeedOpened(account, person, now));
        return letters.home() + "/feeds/" + token.text() + ".ics";
    }

    public void withdraw(Actor person) {
        feeds.findById(own(person)).ifPresent(feed -> {
            feeds.delete(feed);
            events.publishEvent(new FeedWithdrawn(feed.account(), person, clock.instant()));
        });
    }

    private AccountId own(Actor person) {
        permission.require(CHOOSE_REMINDERS, person, new UnitId(person.unit()));
        return new AccountId(person.account());
    }
}
