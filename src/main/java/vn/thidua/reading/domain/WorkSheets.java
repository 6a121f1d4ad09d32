package vn.thidua.reading.domain;

import static vn.thidua.reading.domain.Input.*;

import java.util.List;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.plan.Direction;
import vn.thidua.plan.PlanTask;
import vn.thidua.plan.Target;

/** Sheets of what a plan asks for: targets, tasks, assignments, deadlines. */
final class WorkSheets {

    static final Sheet<Target> TARGET = new Sheet<>(
            List.of(
                    Line.<Target>of("name", PROSE, Target::name).must(),
                    Line.<Target, Comparator>choice("comparator", Comparator.class, Target::comparator)
                            .must(),
                    Line.of("value", FIGURE, Target::value),
                    Line.of("unit", WORDS, Target::unit),
                    Line.of("secondary", FIGURE, Target::secondary),
                    Line.of("secondaryMeaning", WORDS, Target::secondaryMeaning),
                    Line.of("valueMax", FIGURE, Target::valueMax),
                    Line.choice("direction", Direction.class, Target::direction),
                    Line.of("baseline", WORDS, Target::baseline),
                    Line.of("period", WORDS, Target::period)),
            "value",
            Target::name,
            WorkSheets::figure,
            WorkSheets::target);

    static final Sheet<PlanTask> TASK = new Sheet<>(
            List.of(
                    Line.<PlanTask>of("text", PROSE, PlanTask::text).must(),
                    Line.of("field", WORDS, PlanTask::field),
                    Line.of("units", LINES, PlanTask::units)),
            "text",
            PlanTask::text,
            task -> String.join(", ", task.units()),
            (before, entered) -> new PlanTask(
                    before.key(),
                    before.label(),
                    entered.need("text"),
                    entered.words("field"),
                    entered.lines("units"),
                    before.parent(),
                    before.passage(),
                    1,
                    null));

    static final Sheet<Assignment> ASSIGNMENT = new Sheet<>(
            List.of(
                    Line.<Assignment>of("unit", WORDS, Assignment::unit).must(),
                    Line.of("unitNote", WORDS, Assignment::unitNote),
                    Line.of("duties", LINES, Assignment::duties)),
            "unit",
            Assignment::unit,
            assignment -> Notation.write(assignment.unitNote()),
            (before, entered) -> new Assignment(
                    before.key(),
                    before.label(),
                    entered.need("unit"),
                    entered.words("unitNote"),
                    entered.lines("duties"),
                    before.passage(),
                    1,
                    null));

    static final Sheet<Deadline> DEADLINE = new Sheet<>(
            List.of(
                    Line.<Deadline>of("what", PROSE, Deadline::what).must(),
                    Line.<Deadline, DeadlineKind>choice("kind", DeadlineKind.class, Deadline::kind)
                            .must(),
                    Line.<Deadline, DeadlineRelation>choice("relation", DeadlineRelation.class, Deadline::relation)
                            .must(),
                    Line.of("date", DAY, Deadline::date),
                    Line.<Deadline>of("dateText", WORDS, Deadline::dateText),
                    Line.of("from", WORDS, Deadline::from),
                    Line.of("to", WORDS, Deadline::to),
                    Line.of("channel", WORDS, Deadline::channel),
                    Line.of("rangeStart", DAY, Deadline::rangeStart),
                    Line.of("rangeEnd", DAY, Deadline::rangeEnd),
                    Line.of("recurrence", WORDS, Deadline::recurrence)),
            "date",
            Deadline::what,
            deadline -> deadline.date() == null ? deadline.dateText() : Notation.write(deadline.date()),
            WorkSheets::deadline);

    private WorkSheets() {}

    static Target blankTarget(String key) {
        return new Target(
                key,
                null,
                "",
                null,
                null,
                Comparator.AT_LEAST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null);
    }

    static Deadline blankDeadline(String key) {
        return new Deadline(
                key,
                DeadlineKind.REPORT,
                null,
                "",
                DeadlineRelation.BEFORE,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null);
    }

    /** "833,509/1.703,274 tỷ đồng", "1,5 - 2 %". */
    private static String figure(Target target) {
        if (target.value() == null) {
            return "";
        }
        var text = new StringBuilder(Notation.write(target.value()));
        if (target.valueMax() != null) {
            text.append(" - ").append(Notation.write(target.valueMax()));
        }
        if (target.secondary() != null) {
            text.append("/").append(Notation.write(target.secondary()));
        }
        return target.unit() == null ? text.toString() : text + " " + target.unit();
    }

    /** The printed figure stays only while it still tells the value. */
    private static Target target(Target before, Entered entered) {
        var value = entered.figure("value");
        boolean sameFigure = Notation.write(before.value()).equals(Notation.write(value));
        return new Target(
                before.key(),
                before.label(),
                entered.need("name"),
                before.group(),
                before.field(),
                entered.chosen("comparator", Comparator.class),
                value,
                entered.figure("valueMax"),
                sameFigure ? before.valueText() : null,
                entered.words("unit"),
                entered.choice("direction", Direction.class),
                entered.words("baseline"),
                entered.words("period"),
                entered.figure("secondary"),
                entered.words("secondaryMeaning"),
                before.partOf(),
                before.passage(),
                1,
                null);
    }

    private static Deadline deadline(Deadline before, Entered entered) {
        return new Deadline(
                before.key(),
                entered.chosen("kind", DeadlineKind.class),
                entered.day("date"),
                entered.need("dateText"),
                entered.chosen("relation", DeadlineRelation.class),
                entered.need("what"),
                entered.words("from"),
                entered.words("to"),
                entered.words("channel"),
                entered.day("rangeStart"),
                entered.day("rangeEnd"),
                entered.words("recurrence"),
                before.passage(),
                1,
                null);
    }
}
