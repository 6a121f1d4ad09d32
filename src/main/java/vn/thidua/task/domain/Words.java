package vn.thidua.task.domain;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Words a person typed, as they are kept: composed letters, no blanks around, not longer than asked. */
public final class Words {

    /** What can be said at once. */
    public static final int LONGEST = 4000;

    private Words() {}

    public static @Nullable String optional(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var kept = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (kept.length() > longest) {
            throw Refusal.because(TaskReason.TOO_LONG, kept.length(), longest);
        }
        return kept;
    }

    public static String required(@Nullable String typed, Reason missing) {
        var kept = optional(typed, LONGEST);
        if (kept == null) {
            throw Refusal.because(missing);
        }
        return kept;
    }
}
