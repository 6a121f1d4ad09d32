package vn.thidua.reading.text;

import java.util.List;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.Movement;
import vn.thidua.plan.PlanTask;
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

    static Contents read(PlanText text, Outline outline) {
        var tables = Table.in(text);
        var targets = TargetReader.read(text, outline, tables);
        var assignments = AssignmentReader.read(text, outline);
        var deadlines = DeadlineReader.read(text, outline, Charged.by(assignments));
        return new Contents(
                targets,
                TaskReader.read(text, outline),
                MovementReader.read(text, outline),
                assignments,
                deadlines,
                List.of(),
                List.of());
    }
}
