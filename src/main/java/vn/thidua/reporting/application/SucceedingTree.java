package vn.thidua.reporting.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.store.SuccessionRows;
import vn.thidua.reporting.store.SuccessionRows.OpenPeriod;
import vn.thidua.reporting.store.SuccessionRows.Standing;

/** The reports of one open period beside the units of its day, and what one must do to the other. */
class SucceedingTree {

    /** One report that goes into another. */
    record Merger(Standing from, ReportId into, UnitId intoUnit, String intoName) {}

    private final OpenPeriod period;
    private final SuccessionRows rows;
    private final Units units;
    private final LocalDate day;
    private final List<Standing> standing;
    private final Map<UnitId, ReportId> reports = new HashMap<>();
    private final Map<UnitId, LocalDate> ended;
    private final Map<UnitId, UnitId> before;
    private final Map<UnitId, UnitId> now;
    private final List<Merger> merged = new ArrayList<>();
    private int begun;
    private int moved;

    SucceedingTree(OpenPeriod period, SuccessionRows rows, Units units, LocalDate today) {
        this.period = period;
        this.rows = rows;
        this.units = units;
        this.day = today.isBefore(period.endsOn()) ? today : period.endsOn();
        this.standing = rows.standing(period.id());
        standing.forEach(report -> reports.put(report.unit(), report.id()));
        this.ended = units.ended(standing.stream().map(Standing::unit).toList()).entrySet().stream()
                .filter(unit -> !unit.getValue().isAfter(period.endsOn()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.before = superiors(period.startsOn());
        this.now = superiors(day);
    }

    boolean changes() {
        return !ended.isEmpty()
                        && standing.stream()
                                .anyMatch(report -> successor(report).isPresent())
                || standing.stream().anyMatch(report -> superiorNow(report) != null);
    }

    /** Lower ones last, so that what reported to an ended unit finds its successor. */
    void merge() {
        for (var report : standing) {
            successor(report).ifPresent(heir -> {
                var into = reports.computeIfAbsent(heir, unit -> begin(report, unit));
                rows.merge(report.id(), into);
                reports.remove(report.unit());
                rows.inherit(into);
                merged.add(new Merger(report, into, heir, name(heir)));
            });
        }
    }

    /** Units that were put under another superior within the period report there, as long as they reported to the old one. */
    void move() {
        for (var report : rows.standing(period.id())) {
            var superior = superiorNow(report);
            if (superior != null && !superior.equals(report.superior()) && !superior.equals(report.id())) {
                rows.hang(report.id(), superior);
                moved++;
            }
        }
    }

    List<Merger> merged() {
        return merged;
    }

    int begun() {
        return begun;
    }

    int moved() {
        return moved;
    }

    /** The last of the line of successors within the period; where nobody took over, the superior answers. */
    private Optional<UnitId> successor(Standing report) {
        if (!ended.containsKey(report.unit())) {
            return Optional.empty();
        }
        var heir = report.unit();
        for (var next = heir(heir); next.isPresent(); next = heir(heir)) {
            heir = next.get();
        }
        return heir.equals(report.unit()) ? unitOf(report.superior()) : Optional.of(heir);
    }

    private Optional<UnitId> heir(UnitId unit) {
        return SucceedingReports.heir(units, unit)
                .filter(successor -> !successor.since().isAfter(day))
                .map(successor -> successor.unit());
    }

    private Optional<UnitId> unitOf(@Nullable ReportId report) {
        return reports.entrySet().stream()
                .filter(known -> known.getValue().equals(report))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private ReportId begin(Standing predecessor, UnitId unit) {
        begun++;
        var superior = above(unit);
        return rows.begin(predecessor.id(), unit, name(unit), superior == null ? predecessor.superior() : superior);
    }

    private String name(UnitId unit) {
        return units.asOf(day).find(unit).orElseGet(() -> units.get(unit)).shortName();
    }

    /** The report of the new superior, where the unit's place changed within the period and it followed its old superior. */
    private @Nullable ReportId superiorNow(Standing report) {
        var old = before.get(report.unit());
        var wanted = now.get(report.unit());
        if (old == null || wanted == null || old.equals(wanted) || ended.containsKey(report.unit())) {
            return null;
        }
        var target = above(report.unit());
        boolean followed = old.equals(unitOf(report.superior()).orElse(null)) || ended.containsKey(old);
        return followed && !Optional.ofNullable(target).equals(Optional.ofNullable(report.superior())) ? target : null;
    }

    /** The report of the nearest unit above that has one. */
    private @Nullable ReportId above(UnitId unit) {
        for (var up = now.get(unit); up != null; up = now.get(up)) {
            var report = reports.get(up);
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private Map<UnitId, UnitId> superiors(LocalDate on) {
        return units.asOf(on).tree(period.unit()).stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.toMap(Unit::id, Unit::parent, (one, other) -> one));
    }
}
