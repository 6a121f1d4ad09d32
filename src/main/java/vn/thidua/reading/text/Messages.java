package vn.thidua.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where sentences for people come from: a key and what the sentence names; null where the key has no sentence. */
@FunctionalInterface
public interface Messages {

    @Nullable
    String sentence(String key, List<String> details);

    /** Codes only, for machines. */
    static Messages none() {
        return (key, details) -> null;
    }
}
