package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.BIRTH_IMPOSSIBLE;
import static vn.thidua.organisation.domain.PersonReason.BIRTH_UNREADABLE;
import static vn.thidua.organisation.domain.PersonReason.HOME_UNIT_MISSING;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_DOUBTFUL;
import static vn.thidua.organisation.domain.PersonReason.SALUTATION_MISSING;
import static vn.thidua.organisation.domain.PersonReason.SINCE_UNREADABLE;
import static vn.thidua.organisation.domain.PersonReason.TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.Salutation;
import vn.thidua.shared.Days;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * What was understood of a row that enters a person, and what is wrong with it by itself. Parts not understood are null.
 *
 * @param number null also when none was given, or only a masked one
 */
public record PersonReading(
        NewPerson written,
        @Nullable PersonName name,
        @Nullable Salutation salutation,
        @Nullable Birth birth,
        @Nullable IdentityNumber number,
        @Nullable LocalDate since,
        List<RowProblem> problems) {

    private static final int LONGEST_POST = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int OLDEST = 1900;

    public static PersonReading of(int row, NewPerson written, LocalDate today) {
        var notes = new Notes(row, new ArrayList<>());
        var name = notes.attempt("name", written.name(), PersonName::of);
        var salutation = salutation(written.salutation());
        if (salutation == null) {
            notes.block("salutation", SALUTATION_MISSING);
        }
        var birth = birth(written.birth(), today, notes);
        var number = written.number().isEmpty() || IdentityNumber.isMasked(written.number())
                ? null
                : notes.attempt("number", written.number(), IdentityNumber::of);
        if (number != null && birth != null && salutation != null && !number.fits(birth, salutation)) {
            notes.warn("number", NUMBER_DOUBTFUL);
        }
        if (written.unit() == null) {
            notes.block("unit", HOME_UNIT_MISSING);
        }
        var since = Days.read(written.since()).orElse(null);
        if (since == null && !written.since().isEmpty()) {
            notes.block("since", SINCE_UNREADABLE, written.since());
        }
        notes.atMost(LONGEST_POST, "post", written.post());
        notes.atMost(LONGEST_NOTE, "note", written.note());
        return new PersonReading(written, name, salutation, birth, number, since, List.copyOf(notes.problems()));
    }

    public boolean isSound() {
        return problems.stream().noneMatch(RowProblem::blocks);
    }

    /** "Ông", "ÔNG", "ong", "MR". */
    private static @Nullable Salutation salutation(String written) {
        return switch (PersonName.folded(written)) {
            case "ong", "mr", "nam" -> Salutation.MR;
            case "ba", "ms", "nu" -> Salutation.MS;
            default -> null;
        };
    }

    private static @Nullable Birth birth(String written, LocalDate today, Notes notes) {
        if (written.isEmpty()) {
            return null;
        }
        var birth = Birth.read(written).orElse(null);
        if (birth == null) {
            notes.add(new RowProblem(notes.row(), "birth", BIRTH_UNREADABLE, List.of(written), year(written), true));
            return null;
        }
        var day = birth.day();
        if (birth.year() < OLDEST || birth.year() > today.getYear() || (day != null && day.isAfter(today))) {
            notes.block("birth", BIRTH_IMPOSSIBLE, birth.written());
            return null;
        }
        return birth;
    }

    /** "31/02/1985" is no day, but its year may be right. */
    private static @Nullable String year(String written) {
        return Arrays.stream(written.split("\\D+"))
                .filter(part -> part.matches("(19|20)\\d\\d"))
                .findFirst()
                .orElse(null);
    }

    /** The problems of one row, gathered field by field. */
    private record Notes(int row, List<RowProblem> problems) {

        <T> @Nullable T attempt(String field, String text, Function<String, T> reading) {
            try {
                return reading.apply(text);
            } catch (Refusal refusal) {
                var details =
                        Arrays.stream(refusal.details()).map(String::valueOf).toList();
                add(new RowProblem(row, field, refusal.reason(), details, null, true));
                return null;
            }
        }

        void block(String field, Reason reason, String... details) {
            add(new RowProblem(row, field, reason, List.of(details), null, true));
        }

        void warn(String field, Reason reason) {
            add(new RowProblem(row, field, reason, List.of(), null, false));
        }

        void atMost(int longest, String field, String text) {
            if (text.length() > longest) {
                block(field, TEXT_TOO_LONG, String.valueOf(longest));
            }
        }

        void add(RowProblem problem) {
            problems.add(problem);
        }
    }
}
