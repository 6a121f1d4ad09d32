package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lỗi của văn bản: a fault of the document itself, told to the officer.
 *
 * @param type code of plan structure 1.0 ("impossible_year", "numbering_fault"); words in {@code plan.anomaly.<type>}
 * @param where section it stands in
 * @param text the words at fault
 * @param details what the sentence names
 */
public record Anomaly(
        String type,
        @Nullable String where,
        @Nullable String text,
        List<String> details,
        Severity severity,
        @Nullable Passage passage) {

    /** How much a fault weighs. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    public Anomaly {
        details = List.copyOf(details);
    }
}
