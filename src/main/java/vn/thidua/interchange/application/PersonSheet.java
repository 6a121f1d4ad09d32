package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeAct.EXPORT_PEOPLE;
import static vn.thidua.interchange.domain.InterchangeAct.IMPORT_PEOPLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.Trace;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonComparison;
import vn.thidua.organisation.PersonExport;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;

/** Danh sách nhân sự: people at one's unit and below. A list corrects what is said of them; it moves nobody. */
@Component
class PersonSheet implements Sheet<PersonLine> {

    private static final List<Column> COLUMNS = List.of(
            Column.key(),
            Column.required("name"),
            Column.required("salutation"),
            Column.of("birth", Form.DAY),
            Column.of("number", Form.SECRET),
            Column.required("unit"),
            Column.of("post"),
            Column.of("since", Form.DAY),
            Column.of("note"));

    private final PersonRegister register;
    private final PersonComparison comparison;
    private final PersonExport export;
    private final Units units;
    private final Permission permission;
    private final MessageSource words;

    PersonSheet(
            PersonRegister register,
            PersonComparison comparison,
            PersonExport export,
            Units units,
            Permission permission,
            MessageSource words) {
        this.register = register;
        this.comparison = comparison;
        this.export = export;
        this.units = units;
        this.permission = permission;
        this.words = words;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String words() {
        return "interchange.people";
    }

    @Override
    public Act importing() {
        return IMPORT_PEOPLE;
    }

    @Override
    public Act exporting() {
        return EXPORT_PEOPLE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells) {
        var places = new Places(units, under, permission, EXPORT_PEOPLE, by);
        export.export(
                under,
                by,
                person -> cells.accept(Arrays.asList(
                        person.id().value(),
                        person.name(),
                        words.getMessage("organisation.salutation." + person.salutation(), null, Sheets.VIETNAMESE),
                        day(person.birth()),
                        person.number(),
                        places.label(person.unit()),
                        person.post(),
                        day(person.since()),
                        person.note())));
    }

    @Override
    public List<Judged<PersonLine>> judge(List<Row> rows, UnitId under, Actor by) {
        var places = new Places(units, under, permission, IMPORT_PEOPLE, by);
        return new JudgingPeople(places, comparison).judge(rows, by);
    }

    @Override
    public List<Trace> apply(List<Judged<PersonLine>> rows, Actor by) {
        var traces = new ArrayList<>(enter(
                rows.stream()
                        .filter(row -> row.verdict() == Verdict.FRESH)
                        .map(row -> row.thing().person())
                        .toList(),
                by));
        var changed = rows.stream()
                .filter(row -> row.verdict() == Verdict.CHANGED)
                .map(Judged::thing)
                .toList();
        var before = comparison.standing(changed.stream().map(PersonLine::known).toList());
        changed.forEach(line -> comparison.correct(line.known(), line.person(), by));
        var editions = comparison.editions(before.keySet());
        changed.forEach(line -> traces.add(new Trace(
                line.known().value(),
                line.person().name(),
                said(before.get(line.known())),
                editions.getOrDefault(line.known(), 0))));
        return traces;
    }

    private List<Trace> enter(List<NewPerson> people, Actor by) {
        var entered = register.enterAll(people, by);
        if (entered.entered().size() != people.size()) {
            throw new IllegalStateException("people judged good were refused: " + entered.problems());
        }
        var editions = comparison.editions(entered.entered());
        var traces = new ArrayList<Trace>();
        for (int at = 0; at < people.size(); at++) {
            var id = entered.entered().get(at);
            traces.add(Trace.created(id.value(), people.get(at).name(), editions.getOrDefault(id, 0)));
        }
        return traces;
    }

    @Override
    public List<Trace> undo(List<Trace> traces, Actor by) {
        var now = comparison.editions(
                traces.stream().map(trace -> new PersonId(trace.thing())).toList());
        var untouched = traces.stream()
                .filter(trace -> Integer.valueOf(trace.edition()).equals(now.get(new PersonId(trace.thing()))))
                .toList();
        register.withdrawAll(
                untouched.stream()
                        .filter(trace -> trace.before() == null)
                        .map(trace -> new PersonId(trace.thing()))
                        .toList(),
                by);
        untouched.forEach(trace -> {
            if (trace.before() != null) {
                comparison.correct(new PersonId(trace.thing()), person(trace.before()), by);
            }
        });
        var taken = new HashSet<>(untouched);
        return traces.stream().filter(trace -> !taken.contains(trace)).toList();
    }

    /** What can be corrected back; a whole number never stands in a trace. */
    private static Map<String, String> said(NewPerson person) {
        return Map.of(
                "name", person.name(),
                "salutation", person.salutation(),
                "birth", person.birth(),
                "number", person.number(),
                "unit",
                        String.valueOf(
                                person.unit() == null ? "" : person.unit().value()),
                "note", person.note());
    }

    private static NewPerson person(Map<String, String> said) {
        return new NewPerson(
                said.get("name"),
                said.get("salutation"),
                said.get("birth"),
                said.get("number"),
                new UnitId(UUID.fromString(said.get("unit"))),
                "",
                "",
                said.get("note"));
    }

    /** A whole day goes out as one; a year alone as it is written. */
    private static Object day(String written) {
        return Days.read(written).<Object>map(day -> day).orElse(written);
    }
}
