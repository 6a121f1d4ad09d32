package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeReason.KEY_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.ROW_TWICE;
import static vn.thidua.interchange.domain.InterchangeReason.UNIT_CODE_TAKEN;
import static vn.thidua.interchange.domain.InterchangeReason.UNIT_KIND_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.UNIT_KNOWN_OTHERWISE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Folding;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Days;

/** Xét từng dòng đơn vị: against the tree and against the rows before it. */
final class JudgingUnits {

    private final Places places;
    private final Units units;
    private final UnitKinds kinds;
    private final UnitId under;
    private final Set<String> listed = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Unit> known = new HashMap<>();

    JudgingUnits(Places places, Units units, UnitKinds kinds, UnitId under, List<Row> rows) {
        this.places = places;
        this.units = units;
        this.kinds = kinds;
        this.under = under;
        rows.stream()
                .filter(row -> row.get("id").isEmpty())
                .forEach(row -> listed.addAll(List.of(Folding.fold(row.get("name")), Folding.fold(row.get("short")))));
        listed.remove("");
        places.all().forEach(unit -> known.put(place(unit.name(), unit.parent(), ""), unit));
    }

    Judged<UnitRow> judge(Row row) {
        var cells = new Cells(row);
        var kind = kind(cells);
        var wanted = UnitSheet.unit(
                cells.required("name"), cells.text("short"), kind, cells.text("code"), cells.day("from"));
        var written = cells.text("superior");
        var superior = superior(written, cells);
        var thing = new UnitRow(wanted, superior, Folding.fold(written));
        var standing = standing(row, thing, cells);
        if (standing != null) {
            compare(standing, thing, cells);
            return Judged.of(row, thing, Verdict.SAME, cells.faults());
        }
        alone(row, thing, cells);
        return Judged.of(row, thing, Verdict.FRESH, cells.faults());
    }

    private String kind(Cells cells) {
        var written = cells.required("kind");
        var code = kinds.code(written);
        if (code.isEmpty() && !written.isEmpty()) {
            cells.add(Fault.of("kind", UNIT_KIND_UNKNOWN, written)
                    .proposing(kinds.closest(written).orElse(null)));
        }
        return code.orElse("");
    }

    /** One's own unit when nothing is written; null when it is a row of the same list. */
    private @Nullable UnitId superior(String written, Cells cells) {
        if (written.isEmpty()) {
            return under;
        }
        var place = places.find(written);
        if (place.unit() == null && !listed.contains(Folding.fold(written)) && place.fault() != null) {
            var fault = place.fault();
            cells.add(new Fault("superior", fault.reason(), fault.details(), fault.proposal(), true));
        }
        return place.unit();
    }

    private @Nullable Unit standing(Row row, UnitRow thing, Cells cells) {
        if (row.get("id").isEmpty()) {
            return known.get(place(thing.unit().name(), thing.superior(), thing.superiorWritten()));
        }
        var unit = row.key().map(key -> places.get(new UnitId(key))).orElse(null);
        if (unit == null) {
            cells.add(Fault.of("id", KEY_UNKNOWN));
        }
        return unit;
    }

    private void compare(Unit unit, UnitRow row, Cells cells) {
        same("name", unit.name(), row.unit().name(), cells);
        same("short", unit.shortName(), row.unit().shortName(), cells);
        same("kind", kinds.label(unit.kind()), kinds.label(row.unit().kind()), cells);
        same("code", unit.code(), row.unit().code(), cells);
        same("from", day(unit.validFrom()), day(row.unit().validFrom()), cells);
        if (row.superior() != null && !row.superior().equals(unit.parent()) && unit.parent() != null) {
            same("superior", places.label(unit.parent()), places.label(row.superior()), cells);
        }
    }

    private static void same(String field, @Nullable String held, @Nullable String written, Cells cells) {
        boolean nothingWritten = written == null || written.isEmpty();
        if (!Objects.equals(held, written)
                && !(nothingWritten && held == null)
                && cells.faults().isEmpty()) {
            cells.add(Fault.of(field, UNIT_KNOWN_OTHERWISE, held == null ? "-" : held)
                    .proposing(held));
        }
    }

    /** A new unit must be the only one of its name there, and of its code anywhere. */
    private void alone(Row row, UnitRow thing, Cells cells) {
        var wanted = thing.unit();
        var before = wanted.name().isEmpty()
                ? null
                : seen.putIfAbsent(place(wanted.name(), thing.superior(), thing.superiorWritten()), row.number());
        if (before != null) {
            cells.add(Fault.of("name", ROW_TWICE, String.valueOf(before)));
        }
        code(row, wanted, cells);
    }

    private void code(Row row, NewUnit wanted, Cells cells) {
        if (wanted.code() != null) {
            var before = codes.putIfAbsent(wanted.code(), row.number());
            if (before != null) {
                cells.add(Fault.of("code", ROW_TWICE, String.valueOf(before)));
            }
            units.withCode(wanted.code())
                    .ifPresent(
                            holder -> cells.add(Fault.of("code", UNIT_CODE_TAKEN, wanted.code(), holder.shortName())));
        }
    }

    private static String place(String name, @Nullable UnitId superior, String written) {
        return Folding.fold(name) + " @" + (superior == null ? written : superior.value());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Days.written(day);
    }
}
