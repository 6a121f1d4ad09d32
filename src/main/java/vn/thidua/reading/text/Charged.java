package vn.thidua.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Span;

/** Who is charged with the work at a place of the text. */
record Charged(List<Stretch> stretches) {

    /** The stretch in which one unit's duties stand. */
    record Stretch(Span span, String unit) {}

    @Nullable
    String at(int offset) {
        String unit = null;
        for (var stretch : stretches) {
            if (stretch.span().start() <= offset && offset < stretch.span().end()) {
                unit = stretch.unit();
            }
        }
        return unit;
    }

    static Charged by(List<Assignment> assignments) {
        return new Charged(assignments.stream()
                .filter(assignment -> assignment.passage() != null)
                .map(assignment -> new Stretch(assignment.passage().span(), assignment.unit()))
                .toList());
    }
}
