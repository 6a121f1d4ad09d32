package vn.thidua.notification.application;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.ActHolders;
import vn.thidua.identity.ActHolders.Holder;
import vn.thidua.identity.Correspondence;
import vn.thidua.identity.Token;
import vn.thidua.notification.Due;
import vn.thidua.notification.Dues;
import vn.thidua.notification.domain.CalendarFeeds;
import vn.thidua.notification.domain.CalendarText;
import vn.thidua.notification.domain.CalendarText.Entry;
import vn.thidua.organisation.UnitId;

/** Đưa lịch riêng: what the units of the feed's owner owe, a month back and a year ahead, to whoever knows its address. */
@Service
@Transactional(readOnly = true)
public class ServingFeed {

    private static final int BACK = 30;
    private static final int AHEAD = 365;
    private static final int MOST = 2000;

    private final CalendarFeeds feeds;
    private final ActHolders holders;
    private final ObjectProvider<Dues> rooms;
    private final Correspondence letters;
    private final Wording words;
    private final Clock clock;

    ServingFeed(
            CalendarFeeds feeds,
            ActHolders holders,
            ObjectProvider<Dues> rooms,
            Correspondence letters,
            Wording words,
            Clock clock) {
        this.feeds = feeds;
        this.holders = holders;
        this.rooms = rooms;
        this.letters = letters;
        this.words = words;
        this.clock = clock;
    }

    /** The owner's duties are looked up each time: who lost them gets an empty calendar. */
    public String calendar(String token) {
        var feed = feeds.findByTokenHash(new Token(token).hash()).orElseThrow();
        var places = holders.of(feed.account()).stream().collect(toMap(Holder::unit, Holder::acts));
        var entries = rooms.stream()
                .flatMap(room -> owed(room, places).stream())
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::uid))
                .limit(MOST)
                .toList();
        return new CalendarText(words.said("notification.feed.name"), clock.instant(), entries).written();
    }

    private List<Entry> owed(Dues room, Map<UnitId, Set<String>> places) {
        var today = LocalDate.now(clock);
        try (var owed = room.owedBy(places.keySet(), today.minusDays(BACK), today.plusDays(AHEAD))) {
            return owed.filter(due -> isFor(due, places)).map(this::entry).toList();
        }
    }

    private static boolean isFor(Due due, Map<UnitId, Set<String>> places) {
        return places.getOrDefault(due.owedBy().unit(), Set.of())
                .contains(due.owedBy().act().code());
    }

    private Entry entry(Due due) {
        var link = letters.home().isEmpty() ? "" : letters.home() + due.path();
        return new Entry(due.about() + "@thidua", due.day(), words.said(due.key(), due.details()), link);
    }
}
