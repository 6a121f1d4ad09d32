package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phân công: what one unit is charged with under "Tổ chức thực hiện".
 *
 * @param unit the unit as written
 * @param unitNote what stands in brackets beside the unit; null where nothing does
 * @param duties each duty a sentence, in the document's order
 */
public record Assignment(
        String key,
        @Nullable String label,
        String unit,
        @Nullable String unitNote,
        List<String> duties,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {

    public Assignment {
        duties = List.copyOf(duties);
    }
}
