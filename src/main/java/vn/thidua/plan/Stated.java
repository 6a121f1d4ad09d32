package vn.thidua.plan;

import org.jspecify.annotations.Nullable;

/**
 * One value as the document states it. Nothing stated is {@link #nothing()}; a value a person typed has no passage.
 *
 * @param certainty how sure the reader is, from 0 to 1; a person's entry is 1
 */
public record Stated<T>(
        @Nullable T value,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {

    public static <T> Stated<T> nothing() {
        return new Stated<>(null, null, 1, null);
    }

    public static <T> Stated<T> byHand(@Nullable T value) {
        return new Stated<>(value, null, 1, null);
    }

    public static <T> Stated<T> read(T value, Passage passage, double certainty) {
        return new Stated<>(value, passage, certainty, null);
    }

    public boolean isPresent() {
        return value != null;
    }
}
