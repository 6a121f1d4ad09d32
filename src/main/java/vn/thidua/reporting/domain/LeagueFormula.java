package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Công thức xếp hạng: how much completeness, punctuality and targets reached weigh in a unit's score of at most 100. What a
 * unit has no figure for leaves its weight to the rest.
 */
public record LeagueFormula(int completeness, int onTime, int targets) {

    public static final LeagueFormula USUAL = new LeagueFormula(40, 30, 30);

    public LeagueFormula {
        if (completeness < 0 || onTime < 0 || targets < 0 || completeness + onTime + targets == 0) {
            throw new IllegalArgumentException("weights " + completeness + ", " + onTime + ", " + targets);
        }
    }

    /** Weighted mean of three percentages; null where there is nothing to weigh. */
    public @Nullable BigDecimal score(
            @Nullable BigDecimal complete, @Nullable BigDecimal punctual, @Nullable BigDecimal reached) {
        int weights = weight(completeness, complete) + weight(onTime, punctual) + weight(targets, reached);
        if (weights == 0) {
            return null;
        }
        var sum = points(completeness, complete).add(points(onTime, punctual)).add(points(targets, reached));
        return sum.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    private static int weight(int weight, @Nullable BigDecimal share) {
        return share == null ? 0 : weight;
    }

    private static BigDecimal points(int weight, @Nullable BigDecimal share) {
        return share == null ? BigDecimal.ZERO : share.multiply(BigDecimal.valueOf(weight));
    }

    /** "40 – 30 – 30". */
    public String written() {
        return completeness + " – " + onTime + " – " + targets;
    }
}
