package vn.thidua.reading.text;

import java.util.List;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.Movement;
import vn.thidua.plan.PlanTask;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;
import vn.thidua.plan.Target;

/** Phần nội dung: what the plan asks for, of whom, by when, and what is awarded for it. */
record Contents(
        List<Target> targets,
        List<PlanTask> tasks,
        List<Movement> movements,
        List<Assignment> assignments,
        List<Deadline> deadlines,
        List<AwardRule> awards,
        List<Anomaly> anomalies) {

    /** A plan in which no part could be told by its number is read as one part. */
    private static Outline unnumbered(PlanText text) {
        var whole = new Span(0, Closing.of(text).start());
        return new Outline(List.of(new Section("", null, 1, text.passage(new Span(0, 0)), whole)), whole);
    }

    static Contents read(PlanText text, Outline read) {
        var outline = read.sections().isEmpty() ? unnumbered(text) : read;
        var tables = Table.in(text);
        var targets = TargetReader.read(text, outline, tables);
        var assignments = AssignmentReader.read(text, outline, tables);
        var deadlines = DeadlineReader.read(text, outline, tables, Charged.by(assignments));
        return new Contents(
                targets,
                TaskReader.read(text, outline),
                MovementReader.read(text, outline),
                assignments,
                deadlines,
                AwardReader.read(text, outline),
                FaultReader.read(text, outline, targets, deadlines));
    }
}
