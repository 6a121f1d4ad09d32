package vn.thidua.notification.application;

import static vn.thidua.notification.domain.NotificationAct.READ_INBOX;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.ActHolders;
import vn.thidua.notification.MessageId;
import vn.thidua.notification.domain.Reminder;
import vn.thidua.notification.store.InboxQueries;
import vn.thidua.notification.store.InboxQueries.Reader;
import vn.thidua.notification.store.InboxQueries.Row;
import vn.thidua.notification.store.MessageLedger;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Đọc tin: what was told to the unit one acts for, as far as one's duties there concern it. */
@Service
@Transactional
public class ReadingInbox {

    /** Older news counts as read; who newly takes over a duty still finds what the last month told. */
    static final Duration NEWS = Duration.ofDays(30);

    private static final int MOST_REMINDERS = 500;

    private final InboxQueries inbox;
    private final Reminders reminders;
    private final MessageLedger ledger;
    private final ActHolders holders;
    private final Permission permission;
    private final Clock clock;

    ReadingInbox(
            InboxQueries inbox,
            Reminders reminders,
            MessageLedger ledger,
            ActHolders holders,
            Permission permission,
            Clock clock) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.ledger = ledger;
        this.holders = holders;
        this.permission = permission;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> page(Actor actor, boolean onlyUnread, String room, int most, long offset) {
        return inbox.page(reader(actor), onlyUnread, room, most, offset);
    }

    @Transactional(readOnly = true)
    public long count(Actor actor, boolean onlyUnread, String room) {
        return inbox.count(reader(actor), onlyUnread, room);
    }

    @Transactional(readOnly = true)
    public long unread(Actor actor) {
        return inbox.unread(reader(actor));
    }

    /** Marks it as read and says where it leads. */
    public String open(MessageId id, Actor actor) {
        var reader = reader(actor);
        var message = inbox.one(reader, id).orElseThrow();
        ledger.see(reader.account(), List.of(id), clock.instant());
        return message.path();
    }

    public int seeAll(Actor actor) {
        var reader = reader(actor);
        var unread = inbox.allUnread(reader);
        ledger.see(reader.account(), unread, clock.instant());
        return unread.size();
    }

    /** The reminders given to the unit on a day. */
    @Transactional(readOnly = true)
    public List<Reminder> reminders(LocalDate day, Actor actor) {
        var reader = reader(actor);
        return reminders.of(reader.unit(), reader.acts(), day, MOST_REMINDERS);
    }

    private Reader reader(Actor actor) {
        var unit = new UnitId(actor.unit());
        permission.require(READ_INBOX, actor, unit);
        return new Reader(
                new AccountId(actor.account()),
                unit,
                holders.acts(actor),
                clock.instant().minus(NEWS));
    }
}
