package vn.thidua.organisation.application;

import static vn.thidua.organisation.domain.OrganisationAct.KEEP_PEOPLE;
import static vn.thidua.organisation.domain.PersonReason.HOME_UNIT_OVER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.RowProblem;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.domain.PersonReading;
import vn.thidua.organisation.store.PersonMatches;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Xét danh sách: what each row says, whether its unit is within reach, and who in the register it may already be. */
@Service
@Transactional(readOnly = true)
class WeighingPersons {

    private final PersonMatches matches;
    private final SealingNumbers numbers;
    private final Units units;
    private final Permission permission;
    private final Clock clock;

    WeighingPersons(PersonMatches matches, SealingNumbers numbers, Units units, Permission permission, Clock clock) {
        this.matches = matches;
        this.numbers = numbers;
        this.units = units;
        this.permission = permission;
        this.clock = clock;
    }

    /**
     * One row weighed.
     *
     * @param known the person the register has exactly like this; null for someone new
     */
    record Weighed(PersonReading reading, @Nullable PersonId known, List<RowProblem> problems) {

        boolean isBlocked() {
            return problems.stream().anyMatch(RowProblem::blocks);
        }
    }

    /** @param except a person whose own record is no reason to doubt: the one being corrected */
    List<Weighed> weigh(List<NewPerson> rows, Actor by, @Nullable PersonId except) {
        return weigh(rows, Collections.nCopies(rows.size(), except), by);
    }

    /** @param own of each row the person whose own record is no reason to doubt; null for a row about somebody new */
    List<Weighed> weigh(List<NewPerson> rows, List<@Nullable PersonId> own, Actor by) {
        var today = LocalDate.now(clock);
        var readings = IntStream.range(0, rows.size())
                .mapToObj(row -> PersonReading.of(row, rows.get(row), today))
                .toList();
        var prints = readings.stream().map(this::print).toList();
        var folded = readings.stream()
                .map(reading -> folded(reading))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = matches.like(
                folded, prints.stream().filter(Objects::nonNull).distinct().toList());
        var comparing = new ComparingRows(known, numbers);
        var places = new HashMap<UnitId, Optional<Refusal>>();
        var weighed = new ArrayList<Weighed>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            var reading = readings.get(row);
            var same = comparing.same(reading, prints.get(row));
            var more = same == null
                    ? comparing.doubts(row, reading, prints.get(row), own.get(row))
                    : List.<RowProblem>of();
            var problems = Stream.of(reading.problems(), place(row, reading, by, today, places), more)
                    .flatMap(List::stream)
                    .toList();
            weighed.add(new Weighed(reading, same, problems));
        }
        return weighed;
    }

    private @Nullable String print(PersonReading reading) {
        return reading.number() == null ? null : numbers.print(reading.number());
    }

    private static @Nullable String folded(PersonReading reading) {
        return reading.name() == null ? null : reading.name().folded();
    }

    private List<RowProblem> place(
            int row, PersonReading reading, Actor by, LocalDate today, Map<UnitId, Optional<Refusal>> places) {
        var unit = reading.written().unit();
        if (unit == null) {
            return List.of();
        }
        return places.computeIfAbsent(unit, asked -> refusal(asked, by, today)).stream()
                .map(refusal -> new RowProblem(row, "unit", refusal.reason(), told(refusal), null, true))
                .toList();
    }

    private Optional<Refusal> refusal(UnitId unit, Actor by, LocalDate today) {
        var refused = permission.refusal(KEEP_PEOPLE, by, unit);
        return refused.isPresent()
                ? refused
                : units.find(unit)
                        .filter(found ->
                                found.validTo() != null && found.validTo().isBefore(today))
                        .map(over -> Refusal.because(HOME_UNIT_OVER, over.shortName()));
    }

    private static List<String> told(Refusal refusal) {
        return Arrays.stream(refusal.details())
                .map(detail -> detail instanceof List<?> several
                        ? String.join(
                                ", ", several.stream().map(String::valueOf).toList())
                        : String.valueOf(detail))
                .toList();
    }
}
