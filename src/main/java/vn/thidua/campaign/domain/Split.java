package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chia chỉ tiêu: one goal in shares that add up to it exactly, to the digits it is counted in. */
public final class Split {

    private Split() {}

    /** The same for each; what does not divide goes to the first. */
    public static List<BigDecimal> evenly(BigDecimal goal, int units, int decimals) {
        return byWeight(goal, Collections.nCopies(units, BigDecimal.ONE), decimals);
    }

    /** By weight; the smallest digits left over go to those who lost most by rounding. */
    public static List<BigDecimal> byWeight(BigDecimal goal, List<BigDecimal> weights, int decimals) {
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() <= 0) {
            return weights.isEmpty() ? List.of() : evenly(goal, weights.size(), decimals);
        }
        var shares = new ArrayList<BigDecimal>();
        var lost = new ArrayList<BigDecimal>();
        for (var weight : weights) {
            var exact = goal.multiply(weight).divide(all, decimals + 12, RoundingMode.DOWN);
            var share = exact.setScale(decimals, RoundingMode.DOWN);
            shares.add(share);
            lost.add(exact.subtract(share));
        }
        var digit = BigDecimal.ONE.movePointLeft(decimals);
        var left = goal.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int digits = left.divideToIntegralValue(digit).intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> lost.get(at)).reversed())
                .limit(digits)
                .forEach(at -> shares.set(at, shares.get(at).add(digit)));
        return shares;
    }
}
