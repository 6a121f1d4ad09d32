package vn.thidua.task.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * Nội dung giao: what is to be done, what comes of it, by when and how it presses.
 *
 * @param product what is there when it is done
 * @param dueText the deadline as the plan has it
 */
public record Charge(
        String title,
        @Nullable String detail,
        @Nullable String product,
        Priority priority,
        @Nullable LocalDate dueOn,
        @Nullable String dueText) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST = 4000;

    /** As typed: blanks around are dropped, empty is nothing. */
    public static Charge of(
            @Nullable String title,
            @Nullable String detail,
            @Nullable String product,
            @Nullable Priority priority,
            @Nullable LocalDate dueOn,
            @Nullable String dueText) {
        var named = Words.optional(title, LONGEST_TITLE);
        if (named == null) {
            throw Refusal.because(TaskReason.TITLE_MISSING);
        }
        return new Charge(
                named,
                Words.optional(detail, LONGEST),
                Words.optional(product, LONGEST_TITLE),
                priority == null ? Priority.NORMAL : priority,
                dueOn,
                Words.optional(dueText, LONGEST_TITLE));
    }
}
