package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Target;

/** Finds the faults of a plan that its figures, dates, numbering and quotes give away. */
final class FaultReader {

    private FaultReader() {}

    static List<Anomaly> read(PlanText text, Outline outline, List<Target> targets, List<Deadline> deadlines) {
        var faults = new ArrayList<Anomaly>();
        faults.addAll(new TargetFaults(outline, targets).found());
        faults.addAll(new TimeFaults(text, outline, deadlines).found());
        return List.copyOf(faults);
    }

    static Anomaly fault(String type, String where, Passage passage, Severity severity, String... details) {
        return new Anomaly(type, where, PlanText.tidy(passage.raw()), List.of(details), severity, passage);
    }

    static String where(Outline outline, Passage passage) {
        return outline.sectionAt(passage.span().start()).map(outline::path).orElse("");
    }
}
