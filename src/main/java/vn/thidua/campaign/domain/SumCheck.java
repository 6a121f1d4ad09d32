package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Đối chiếu tổng: what goals of units add up to, held against the goal above them.
 *
 * @param units how many units have a goal
 * @param goal null where there is none above
 * @param compared whether adding up says anything for this target
 */
public record SumCheck(BigDecimal sum, int units, @Nullable BigDecimal goal, boolean compared) {

    /** How goals of units stand to the goal above. */
    public enum Verdict {
        NOT_SUMMED,
        NO_GOAL,
        EXACT,
        SHORT,
        OVER
    }

    public static SumCheck of(List<@Nullable BigDecimal> goals, @Nullable BigDecimal above, boolean compared) {
        var some = goals.stream().filter(Objects::nonNull).toList();
        return new SumCheck(some.stream().reduce(BigDecimal.ZERO, BigDecimal::add), some.size(), above, compared);
    }

    public Verdict verdict() {
        if (!compared) {
            return Verdict.NOT_SUMMED;
        }
        if (goal == null) {
            return Verdict.NO_GOAL;
        }
        return switch (sum.compareTo(goal)) {
            case 0 -> Verdict.EXACT;
            case -1 -> Verdict.SHORT;
            default -> Verdict.OVER;
        };
    }

    /** How far the sum is from the goal, without sign. */
    public BigDecimal difference() {
        return goal == null ? BigDecimal.ZERO : sum.subtract(goal).abs();
    }
}
