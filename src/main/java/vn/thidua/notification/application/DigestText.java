package vn.thidua.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.ActHolders.Holder;
import vn.thidua.identity.Correspondence;
import vn.thidua.notification.domain.Reminder;
import vn.thidua.notification.store.InboxQueries;
import vn.thidua.notification.store.InboxQueries.Reader;
import vn.thidua.shared.Days;

/** The words of a digest: what is late, what is due soon, what else happened; as much as one reads in a letter. */
@Component
class DigestText {

    private static final int MOST = 30;
    private static final int ALL = 2000;

    private final InboxQueries inbox;
    private final Reminders reminders;
    private final Correspondence letters;
    private final Wording words;
    private final Clock clock;

    DigestText(InboxQueries inbox, Reminders reminders, Correspondence letters, Wording words, Clock clock) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.letters = letters;
        this.words = words;
        this.clock = clock;
    }

    /** A letter ready to go. */
    record Letter(String subject, String text) {}

    /** Nothing when there is nothing to tell. */
    Optional<Letter> of(AccountId account, List<Holder> places, LocalDate day, boolean withNews) {
        var owed = new LinkedHashSet<Reminder>();
        var news = new LinkedHashSet<InboxQueries.Row>();
        var after = since(account, day);
        for (var place : places) {
            owed.addAll(reminders.of(place.unit(), place.acts(), day, ALL));
            if (withNews) {
                var reader = new Reader(
                        account, place.unit(), place.acts(), clock.instant().minus(ReadingInbox.NEWS));
                news.addAll(inbox.news(reader, after, MOST));
            }
        }
        return owed.isEmpty() && news.isEmpty()
                ? Optional.empty()
                : Optional.of(written(List.copyOf(owed), List.copyOf(news), day));
    }

    /** A week back at most, or the last letter. */
    private Instant since(AccountId account, LocalDate day) {
        var week = clock.instant().minus(Duration.ofDays(7));
        var last = inbox.lastDigest(account, day);
        return last == null || last.isBefore(week) ? week : last;
    }

    private Letter written(List<Reminder> owed, List<InboxQueries.Row> news, LocalDate day) {
        var late = owed.stream().filter(row -> row.left() < 0).toList();
        var soon = owed.stream().filter(row -> row.left() >= 0).toList();
        var lines = new ArrayList<String>();
        lines.add(words.said("notification.mail.greeting"));
        section(lines, "notification.mail.late", late.stream().map(this::line).toList());
        section(lines, "notification.mail.soon", soon.stream().map(this::line).toList());
        section(lines, "notification.mail.news", news.stream().map(this::line).toList());
        lines.add("");
        lines.add(words.said("notification.mail.all", letters.home() + "/inbox"));
        lines.add("");
        lines.add(words.said("notification.mail.foot", letters.home() + "/account/reminders"));
        var subject = owed.isEmpty()
                ? words.said("notification.mail.subject-news", Days.written(day), news.size())
                : words.said("notification.mail.subject", Days.written(day), late.size(), soon.size());
        return new Letter(subject, String.join("\n", lines) + "\n");
    }

    private void section(List<String> lines, String heading, List<String> told) {
        if (told.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.said(heading, told.size()));
        lines.addAll(told.stream().limit(MOST).toList());
        if (told.size() > MOST) {
            lines.add(words.said("notification.mail.more", told.size() - MOST));
        }
    }

    private String line(Reminder owed) {
        return words.said(
                "notification.mail.line",
                words.said(owed.key(), owed.details()),
                stage(owed),
                letters.home() + owed.path());
    }

    private String line(InboxQueries.Row news) {
        return words.said(
                "notification.mail.line-news", words.said(news.key(), news.details()), letters.home() + news.path());
    }

    private String stage(Reminder owed) {
        var due = Days.written(owed.due());
        return owed.left() < 0
                ? words.said("notification.stage.late", due, -owed.left())
                : owed.left() == 0
                        ? words.said("notification.stage.today", due)
                        : words.said("notification.stage.left", due, owed.left());
    }
}
