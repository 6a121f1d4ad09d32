package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeAct.EXPORT_UNITS;
import static vn.thidua.interchange.domain.InterchangeAct.IMPORT_UNITS;
import static vn.thidua.interchange.domain.InterchangeReason.SUPERIOR_IS_WRONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.Trace;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.UnitWithdrawal;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Danh sách đơn vị: what stands below one's own unit. Renaming and moving need a paper, so they are no matter of a list. */
@Component
class UnitSheet implements Sheet<UnitRow> {

    private static final List<Column> COLUMNS = List.of(
            Column.key(),
            Column.required("name"),
            Column.of("short"),
            Column.required("kind"),
            Column.of("superior"),
            Column.of("code"),
            Column.of("from", Form.DAY));

    private final Units units;
    private final UnitRegister register;
    private final UnitWithdrawal withdrawal;
    private final Permission permission;
    private final UnitKinds kinds;

    UnitSheet(
            Units units, UnitRegister register, UnitWithdrawal withdrawal, Permission permission, MessageSource words) {
        this.units = units;
        this.register = register;
        this.withdrawal = withdrawal;
        this.permission = permission;
        this.kinds = new UnitKinds(words);
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String words() {
        return "interchange.units";
    }

    @Override
    public Act importing() {
        return IMPORT_UNITS;
    }

    @Override
    public Act exporting() {
        return EXPORT_UNITS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells) {
        var places = new Places(units, under, permission, EXPORT_UNITS, by);
        places.all().stream()
                .filter(unit -> !unit.id().equals(under))
                .forEach(unit -> cells.accept(Arrays.asList(
                        unit.id().value(),
                        unit.name(),
                        unit.shortName(),
                        kinds.label(unit.kind()),
                        unit.parent() == null ? null : places.label(unit.parent()),
                        unit.code(),
                        unit.validFrom())));
    }

    @Override
    public List<Judged<UnitRow>> judge(List<Row> rows, UnitId under, Actor by) {
        var places = new Places(units, under, permission, IMPORT_UNITS, by);
        var judging = new JudgingUnits(places, units, kinds, under, rows);
        return standing(rows.stream().map(judging::judge).toList());
    }

    /** A row below one that cannot be saved cannot be saved either, and so on downwards. */
    private static List<Judged<UnitRow>> standing(List<Judged<UnitRow>> rows) {
        var good = rows.stream()
                .filter(Judged::saves)
                .flatMap(row -> row.thing().names().stream())
                .collect(Collectors.toSet());
        var next = rows.stream()
                .map(row -> row.saves() && row.thing().isBelowOneOf(good) ? row : orphan(row))
                .toList();
        return next.equals(rows) ? rows : standing(next);
    }

    private static Judged<UnitRow> orphan(Judged<UnitRow> row) {
        return row.saves()
                ? Judged.of(row.row(), row.thing(), row.verdict(), List.of(Fault.of("superior", SUPERIOR_IS_WRONG)))
                : row;
    }

    /** A superior comes before what stands below it, wherever its row is. */
    @Override
    public List<Trace> apply(List<Judged<UnitRow>> rows, Actor by) {
        var made = new HashMap<String, UnitId>();
        var traces = new ArrayList<Trace>();
        var waiting = new ArrayList<>(rows.stream().map(Judged::thing).toList());
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(row -> row.superior() != null || made.containsKey(row.superiorWritten()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("units without a superior were judged good");
            }
            ready.forEach(row -> {
                var superior = row.superior() == null ? made.get(row.superiorWritten()) : row.superior();
                var id = register.add(superior, row.unit(), by);
                row.names().forEach(name -> made.putIfAbsent(name, id));
                traces.add(Trace.created(id.value(), row.unit().shortName(), edition(units.get(id))));
            });
            waiting.removeAll(ready);
        }
        return traces;
    }

    @Override
    public List<Trace> undo(List<Trace> traces, Actor by) {
        var kept = new ArrayList<Trace>();
        for (var trace : traces.reversed()) {
            var id = new UnitId(trace.thing());
            var unit = units.find(id);
            boolean untouched = unit.isPresent() && edition(unit.get()) == trace.edition();
            if (unit.isPresent() && !(untouched && withdrawal.withdraw(id, by))) {
                kept.add(trace);
            }
        }
        return kept.reversed();
    }

    private static int edition(Unit unit) {
        var parent = unit.parent() == null ? new UUID(0, 0) : unit.parent().value();
        return Objects.hash(unit.name(), unit.shortName(), unit.kind(), unit.code(), parent, unit.validFrom())
                ^ (unit.validTo() == null ? 0 : unit.validTo().hashCode());
    }

    static NewUnit unit(String name, String shortName, String kind, String code, @Nullable LocalDate from) {
        return new NewUnit(name, shortName.isEmpty() ? name : shortName, kind, code, from);
    }
}
