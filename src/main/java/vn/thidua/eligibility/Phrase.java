package vn.thidua.eligibility;

import java.util.Arrays;
import java.util.List;

/** Câu chưa viết ra: the key of a sentence and its typed details. */
public record Phrase(String key, List<Value> details) {

    public Phrase {
        details = List.copyOf(details);
    }

    public static Phrase of(String key, Object... details) {
        return new Phrase(key, Arrays.stream(details).map(Value::of).toList());
    }

    /** The words of a constant: {@code eligibility.rating.GOOD}, {@code eligibility.hold-cause.PRESS}. */
    public static Phrase naming(Enum<?> term) {
        var type = term.getDeclaringClass();
        var within = type.getEnclosingClass();
        var name = (within == null ? "" : within.getSimpleName()) + type.getSimpleName();
        return new Phrase(
                "eligibility.%s.%s"
                        .formatted(
                                name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
                                term.name()),
                List.of());
    }
}
