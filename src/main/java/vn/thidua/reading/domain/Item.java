package vn.thidua.reading.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Passage;

/**
 * Mục: one thing read in a plan that a person can look at, correct, accept or take out.
 *
 * @param part name of the part of the plan it belongs to
 * @param key names it inside its part
 * @param label the number printed before it
 * @param heading what it is called in one line
 * @param figure its figure or day, as people write it
 * @param answer the field the doubt's other reading goes into
 */
public record Item(
        String part,
        String key,
        @Nullable String label,
        String heading,
        String figure,
        String answer,
        List<Field> fields,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt,
        boolean removable) {

    private static final double SURE = 0.6;

    public boolean isDoubtful() {
        return doubt != null || certainty < SURE;
    }

    /** Heading and figure in one line. */
    public String summary() {
        return figure.isEmpty() ? heading : heading + ": " + figure;
    }

    /** Its name on the page, unique there. */
    public String anchor() {
        return part + "-" + key;
    }

    public Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
