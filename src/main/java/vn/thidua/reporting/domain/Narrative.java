package vn.thidua.reporting.domain;

import org.jspecify.annotations.Nullable;

/**
 * Phần lời: what a report says besides its figures.
 *
 * @param results kết quả nổi bật
 * @param difficulties khó khăn, vướng mắc
 * @param proposals kiến nghị
 */
public record Narrative(
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals) {

    public static final Narrative NONE = new Narrative(null, null, null);
    private static final int LONGEST = 20_000;

    /** As typed in a form: what is left empty is nothing. */
    public static Narrative typed(String results, String difficulties, String proposals) {
        return new Narrative(kept(results), kept(difficulties), kept(proposals));
    }

    private static @Nullable String kept(String typed) {
        var words = typed.strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST));
    }
}
