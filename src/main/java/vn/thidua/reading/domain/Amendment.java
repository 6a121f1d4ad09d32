package vn.thidua.reading.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a correction: the manuscript with it, or the fields that make no sense, or nothing because someone took
 * the item out meanwhile.
 *
 * @param faults last part of the sentence's key, by field
 */
public record Amendment(@Nullable Manuscript manuscript, Map<String, String> faults) {

    static Amendment done(Manuscript manuscript) {
        return new Amendment(manuscript, Map.of());
    }

    static Amendment faulty(Map<String, String> faults) {
        return new Amendment(null, faults);
    }

    static Amendment gone() {
        return new Amendment(null, Map.of());
    }
}
