package vn.thidua.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where sentences come from: a message key and what the sentence names; null where the key has no sentence. */
@FunctionalInterface
public interface Wording {

    @Nullable
    String sentence(String key, List<String> details);

    /** Codes only, for machines. */
    static Wording none() {
        return (key, details) -> null;
    }
}
