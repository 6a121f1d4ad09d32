package vn.thidua.council.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text over which a seal is made (form 1): every value of the meeting, its seats, what was voted on and the counts, each with
 * its length before it, so that no two different records share a text.
 */
public final class SealedText {

    private final StringBuilder text = new StringBuilder("1|");

    SealedText() {}

    /** @param places where the rows of seats and papers stand, which the lists here do not tell when one is left out */
    public static String digest(Meeting meeting, List<AgendaItem> items, List<String> places) {
        var all = new SealedText();
        all.meeting(meeting);
        all.add(meeting.seats().size());
        meeting.seats().forEach(all::seat);
        all.add(items.size());
        items.forEach(all::item);
        all.add(places.size());
        places.forEach(all::add);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    SealedText add(@Nullable Object value) {
        if (value == null) {
            text.append("-|");
            return this;
        }
        var written = value instanceof Instant at
                ? String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                : value.toString();
        text.append(written.getBytes(UTF_8).length).append(':').append(written).append('|');
        return this;
    }

    private void meeting(Meeting meeting) {
        add(meeting.id().value()).add(meeting.version()).add(meeting.council().value());
        add(meeting.unit().value()).add(meeting.year()).add(meeting.number()).add(meeting.heldOn());
        add(meeting.place()).add(meeting.plan().decidesAwards()).add(meeting.mode());
        ruling(meeting.quorum());
        add(meeting.lessRecused()).add(meeting.basis()).add(meeting.counters());
        var standing = meeting.standing();
        add(standing.state()).add(standing.since()).add(standing.who()).add(standing.reason());
        add(meeting.openedAt()).add(meeting.closedAt());
    }

    private void seat(Seat seat) {
        add(seat.member().value())
                .add(seat.name())
                .add(seat.post())
                .add(seat.role())
                .add(seat.account());
        add(seat.attendance()).add(seat.ballot());
    }

    private void item(AgendaItem item) {
        add(item.id().value()).add(item.version()).add(item.position());
        add(item.matter().title()).add(item.matter().detail()).add(item.matter().awardCode());
        ruling(item.threshold());
        add(item.origin());
        var tally = item.tally();
        add(tally == null ? null : tally.issued()).add(tally == null ? null : tally.returned());
        add(tally == null ? null : tally.agreed()).add(tally == null ? null : tally.opposed());
        add(tally == null ? null : tally.total()).add(tally == null ? null : tally.passed());
        add(item.recusals().size());
        item.recusals().stream()
                .sorted(Comparator.comparing(one -> one.member().value()))
                .forEach(one -> add(one.member().value()).add(one.reason()));
        add(item.papers().size());
        item.papers().forEach(one -> add(one.label()).add(one.path()));
    }

    private void ruling(Ruling ruling) {
        add(ruling.part())
                .add(ruling.whole())
                .add(ruling.strict())
                .add(ruling.basis())
                .add(ruling.confirmed());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
