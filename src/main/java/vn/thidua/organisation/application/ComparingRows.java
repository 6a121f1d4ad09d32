package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.PersonReason.LIKELY_KNOWN;
import static vn.thidua.organisation.domain.PersonReason.LIKELY_TWICE;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_HIDDEN;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_TAKEN;
import static vn.thidua.organisation.domain.PersonReason.NUMBER_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.domain.IdentityNumber;
import vn.thidua.organisation.domain.PersonReading;
import vn.thidua.organisation.store.PersonMatches.Known;

/** Who in the register, or earlier in the same list, a row may be again. Remembers the rows it was asked about. */
class ComparingRows {

    private final Map<String, List<Known>> byName;
    private final Map<String, Known> byPrint;
    private final Map<String, Integer> printsSeen = new HashMap<>();
    private final Map<String, Integer> namesSeen = new HashMap<>();
    private final SealingNumbers numbers;

    ComparingRows(List<Known> known, SealingNumbers numbers) {
        this.byName = known.stream().collect(Collectors.groupingBy(Known::folded));
        this.byPrint = known.stream()
                .filter(one -> one.print() != null)
                .collect(Collectors.toMap(Known::print, one -> one, (one, other) -> one));
        this.numbers = numbers;
    }

    /** The open record that says the same in every part; a masked number stands for the one it masks. */
    @Nullable
    PersonId same(PersonReading row, @Nullable String print) {
        if (row.name() == null || !row.isSound()) {
            return null;
        }
        return byName.getOrDefault(row.name().folded(), List.of()).stream()
                .filter(known -> !known.closed()
                        && known.name().equals(row.name().full())
                        && known.salutation() == row.salutation()
                        && Objects.equals(known.birth(), row.birth())
                        && known.unit().equals(row.written().unit())
                        && known.post().equals(row.written().post())
                        && Objects.equals(known.since(), row.since())
                        && known.note().equals(row.written().note())
                        && sameNumber(known, row, print))
                .findFirst()
                .map(Known::id)
                .orElse(null);
    }

    List<RowProblem> doubts(int row, PersonReading reading, @Nullable String print, @Nullable PersonId own) {
        var problems = new ArrayList<RowProblem>();
        if (IdentityNumber.isMasked(reading.written().number())) {
            problems.add(new RowProblem(row, "number", NUMBER_HIDDEN, List.of(), null, true));
        }
        if (print != null) {
            var holder = byPrint.get(print);
            if (holder != null && !holder.id().equals(own)) {
                problems.add(new RowProblem(row, "number", NUMBER_TAKEN, List.of(holder.unitName()), null, true));
            }
            var before = printsSeen.putIfAbsent(print, row);
            if (before != null) {
                problems.add(new RowProblem(row, "number", NUMBER_TWICE, List.of(line(before)), null, true));
            }
        }
        likely(row, reading, own, problems);
        return problems;
    }

    private void likely(int row, PersonReading reading, @Nullable PersonId own, List<RowProblem> problems) {
        if (reading.name() == null) {
            return;
        }
        var year =
                reading.birth() == null ? "?" : String.valueOf(reading.birth().year());
        byName.getOrDefault(reading.name().folded(), List.of()).stream()
                .filter(known -> !known.id().equals(own) && mayBeOne(known.birth(), reading.birth()))
                .findFirst()
                .ifPresent(known -> problems.add(new RowProblem(
                        row, "name", LIKELY_KNOWN, List.of(known.name(), year, known.unitName()), null, false)));
        var before = namesSeen.putIfAbsent(reading.name().folded() + " " + year, row);
        if (before != null) {
            problems.add(new RowProblem(row, "name", LIKELY_TWICE, List.of(line(before)), null, false));
        }
    }

    /** One year of birth; an unknown one may be any, but two unknown days of one year are doubted too. */
    private static boolean mayBeOne(@Nullable Birth one, @Nullable Birth other) {
        if (one == null || other == null) {
            return true;
        }
        return one.year() == other.year()
                && (one.day() == null || other.day() == null || one.day().equals(other.day()));
    }

    private boolean sameNumber(Known known, PersonReading row, @Nullable String print) {
        var written = row.written().number();
        return IdentityNumber.isMasked(written)
                ? known.sealed() != null
                        && numbers.open(known.sealed(), known.id()).masked().equals(written)
                : Objects.equals(known.print(), print);
    }

    private static String line(int row) {
        return String.valueOf(row + 1);
    }
}
