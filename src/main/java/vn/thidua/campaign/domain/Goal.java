package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/** Mục tiêu: what a target asks to reach, each kind in its own shape, so that no kind is shown as another. */
public sealed interface Goal {

    /** A figure and how a result is held against it: "trên 99 %", "không quá 3". */
    record Figure(Comparator comparator, BigDecimal value) implements Goal {}

    /** "1,5 – 2". */
    record Range(BigDecimal from, BigDecimal to) implements Goal {}

    /** A pair "833,509 / 1.703,274"; the target's note says what the two are. */
    record Pair(BigDecimal first, BigDecimal second) implements Goal {}

    /** "tăng 10 %", "giảm dưới 1 %": the goal is a change, measured against a baseline. */
    record Growth(Direction direction, Goal by) implements Goal {}

    /** Yes or no, no figure; in the plan's own words where it has some ("được công nhận"). */
    record Achieved(@Nullable String words) implements Goal {}

    static Goal of(
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal secondary,
            @Nullable Direction direction,
            @Nullable String words) {
        if (value == null) {
            return new Achieved(words);
        }
        var plain = secondary != null
                ? new Pair(value, secondary)
                : upper != null ? new Range(value, upper) : new Figure(comparator, value);
        return direction == null ? plain : new Growth(direction, plain);
    }
}
