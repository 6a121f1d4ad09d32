package vn.thidua.interchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Lỗi: what is wrong, or only doubtful, in one cell.
 *
 * @param reason key of the sentence
 * @param proposal what could stand there instead; null when nobody can tell
 * @param blocks whether the row cannot be saved; false for a warning
 */
public record Fault(
        String field,
        String reason,
        List<String> details,
        @Nullable String proposal,
        boolean blocks) {

    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(String field, Reason reason, String... details) {
        return new Fault(field, reason.key(), List.of(details), null, true);
    }

    public static Fault of(String field, Refusal refusal) {
        var details = Arrays.stream(refusal.details()).map(Fault::told).toList();
        return new Fault(field, refusal.reason().key(), details, null, true);
    }

    public Fault proposing(@Nullable String better) {
        return new Fault(field, reason, details, better, blocks);
    }

    private static String told(Object detail) {
        return detail instanceof List<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : String.valueOf(detail);
    }
}
