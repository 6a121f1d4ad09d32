package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person must look at a reading: the message key's last part and its details, and the other possible reading.
 *
 * @param reason last part of the key {@code plan.doubt.<reason>}, lower-case words joined by hyphens
 * @param details what the sentence names: figures and words as they stand in the document
 * @param otherwise the other possible reading, as it would be typed into the field; null where there is none
 */
public record Doubt(
        String reason, List<String> details, @Nullable String otherwise) {

    public Doubt {
        details = List.copyOf(details);
    }

    public static Doubt of(String reason, String... details) {
        return new Doubt(reason, List.of(details), null);
    }
}
