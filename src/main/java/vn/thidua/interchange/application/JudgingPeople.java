package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeReason.KEY_UNKNOWN;
import static vn.thidua.interchange.domain.InterchangeReason.NUMBER_LOST_ZERO;
import static vn.thidua.interchange.domain.InterchangeReason.PERSON_MOVED;
import static vn.thidua.interchange.domain.InterchangeReason.PERSON_NUMBER_OTHERWISE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonComparison;
import vn.thidua.organisation.PersonComparison.Compared;
import vn.thidua.organisation.PersonComparison.Listed;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.RowProblem;
import vn.thidua.shared.Actor;

/** Xét từng dòng nhân sự: the unit by its name, the rest by the register of people. */
final class JudgingPeople {

    private static final String LOST_ZERO = "\\d{11}";
    private static final String MASKED = "\u2022";

    private final Places places;
    private final PersonComparison comparison;

    JudgingPeople(Places places, PersonComparison comparison) {
        this.places = places;
        this.comparison = comparison;
    }

    List<Judged<PersonLine>> judge(List<Row> rows, Actor by) {
        var people = rows.stream().map(this::person).toList();
        var listed = IntStream.range(0, rows.size())
                .mapToObj(at -> new Listed(id(rows.get(at)), people.get(at)))
                .toList();
        var compared = comparison.compare(listed, by);
        var doubtful = IntStream.range(0, rows.size())
                .filter(at -> !compared.get(at).known() && listed.get(at).id() != null)
                .mapToObj(at -> listed.get(at).id())
                .toList();
        var standing = comparison.standing(doubtful);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> judge(rows, at, listed.get(at), compared.get(at), standing))
                .toList();
    }

    private static @Nullable PersonId id(Row row) {
        return row.key().map(PersonId::new).orElse(null);
    }

    /** An empty cell of a known person's number leaves the number as it is. */
    private NewPerson person(Row row) {
        return new NewPerson(
                row.get("name"),
                row.get("salutation"),
                row.get("birth"),
                row.get("number"),
                row.get("unit").isEmpty() ? null : places.find(row.get("unit")).unit(),
                row.get("post"),
                row.get("since"),
                row.get("note"));
    }

    private Judged<PersonLine> judge(
            List<Row> rows, int at, Listed listed, Compared compared, Map<PersonId, NewPerson> standing) {
        var row = rows.get(at);
        if (compared.known()) {
            return Judged.of(row, new PersonLine(null, listed.person()), Verdict.SAME, List.of());
        }
        var faults = new ArrayList<Fault>();
        unit(row, faults);
        compared.problems().stream()
                .filter(problem -> faults.isEmpty() || !problem.field().equals("unit"))
                .map(problem -> fault(problem, rows, row))
                .forEach(faults::add);
        if (row.get("id").isEmpty()) {
            return Judged.of(row, new PersonLine(null, listed.person()), Verdict.FRESH, faults);
        }
        var held = listed.id() == null ? null : standing.get(listed.id());
        return held == null || places.get(Objects.requireNonNull(held.unit())) == null
                ? Judged.of(
                        row, new PersonLine(null, listed.person()), Verdict.SAME, List.of(Fault.of("id", KEY_UNKNOWN)))
                : corrected(row, listed, held, faults);
    }

    private Judged<PersonLine> corrected(Row row, Listed listed, NewPerson held, List<Fault> faults) {
        var wanted = listed.person();
        moved("unit", places.label(held.unit()), wanted.unit() == null ? "" : places.label(wanted.unit()), faults);
        moved("post", held.post(), wanted.post(), faults);
        moved("since", held.since(), wanted.since(), faults);
        boolean keeps = wanted.number().isEmpty() || wanted.number().equals(held.number());
        if (!keeps && !held.number().isEmpty() && !ends(wanted.number(), held.number())) {
            faults.add(Fault.of("number", PERSON_NUMBER_OTHERWISE));
        }
        faults.removeIf(fault -> keeps && fault.reason().endsWith("number-hidden"));
        var correction = new NewPerson(
                wanted.name(),
                wanted.salutation(),
                wanted.birth(),
                keeps ? held.number() : wanted.number(),
                wanted.unit(),
                wanted.post(),
                wanted.since(),
                wanted.note());
        return Judged.of(row, new PersonLine(listed.id(), correction), Verdict.CHANGED, faults);
    }

    /** A whole number, as those who may see it export it, against the masked one held. */
    private static boolean ends(String written, String masked) {
        return !written.contains(MASKED) && written.endsWith(masked.substring(masked.length() - 4));
    }

    private static void moved(String field, String held, String written, List<Fault> faults) {
        boolean told = faults.stream().anyMatch(fault -> fault.field().equals(field));
        if (!held.equals(written) && !told) {
            faults.add(
                    Fault.of(field, PERSON_MOVED, held.isEmpty() ? "-" : held).proposing(held));
        }
    }

    private void unit(Row row, List<Fault> faults) {
        var written = row.get("unit");
        var fault = written.isEmpty() ? null : places.find(written).fault();
        if (fault != null) {
            faults.add(fault);
        }
    }

    /** Rows the register counts in the list given are told by their numbers in the workbook. */
    private static Fault fault(RowProblem problem, List<Row> rows, Row row) {
        if (problem.field().equals("number") && row.get("number").matches(LOST_ZERO)) {
            return Fault.of("number", NUMBER_LOST_ZERO);
        }
        var reason = problem.reason().name();
        var details = reason.endsWith("_TWICE")
                ? List.of(String.valueOf(
                        rows.get(Integer.parseInt(problem.details().getFirst()) - 1)
                                .number()))
                : problem.details();
        return new Fault(problem.field(), problem.reason().key(), details, problem.proposal(), problem.blocks());
    }
}
