package vn.thidua.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Measure;

/** Figures a unit might report, invented from a seed: the same seed, unit and target give the same ones. */
final class SeededFigures {

    /** How much of a campaign's work is done in its first, second and third period. */
    private static final double[] PACE = {0.24, 0.27, 0.26};

    private final long seed;

    /**
     * @param seed another seed, another town
     */
    SeededFigures(long seed) {
        this.seed = seed;
    }

    /**
     * One reported figure.
     *
     * @param against the denominator of a ratio; null otherwise
     */
    record Reported(BigDecimal value, @Nullable BigDecimal against) {}

    /**
     * @param unit named by a word that stays, so that a demo planted anew has the same figures
     * @param period 1, 2, 3 …
     * @param units among how many units the goal is shared
     */
    Reported of(String unit, Measure measure, int period, int units) {
        var chance = chance(unit, measure);
        double size = 0.4 + 1.2 * chance.nextDouble();
        double zeal = 0.75 + 0.4 * chance.nextDouble();
        double done = done(period);
        return switch (measure.method()) {
            case IN_PERIOD, COUNTED ->
                plain(share(measure, units) * size * zeal * (done - done(period - 1)), measure.decimals());
            case CUMULATIVE -> plain(share(measure, units) * size * zeal * done, measure.decimals());
            case LAST -> plain(share(measure, units) * (0.6 + 0.4 * zeal * done), measure.decimals());
            case RATIO -> ratio(measure, 200 + 1800 * size, zeal, done);
            case YES_NO -> plain(chance.nextDouble() < done * zeal ? 1 : 0, 0);
        };
    }

    private SplittableRandom chance(String unit, Measure measure) {
        return new SplittableRandom(seed * 31 + unit.hashCode() * 1_000_003L + measure.position());
    }

    /** The share of the work done by the end of a period. */
    private static double done(int period) {
        double done = 0;
        for (int past = 0; past < period; past++) {
            done += past < PACE.length ? PACE[past] : 0.1;
        }
        return Math.min(done, 1);
    }

    private static double share(Measure measure, int units) {
        return measure.goal() == null ? 10 : measure.goal().doubleValue() / units;
    }

    private static Reported ratio(Measure measure, double of, double zeal, double done) {
        double goal = measure.goal() == null ? 80 : Math.clamp(measure.goal().doubleValue(), 0, 100);
        double reached = Math.clamp(goal / 100 * (0.82 + 0.25 * done) * (0.9 + 0.1 * zeal), 0, 1);
        var against = BigDecimal.valueOf(Math.round(of));
        return new Reported(BigDecimal.valueOf(Math.min(Math.round(of), Math.round(of * reached))), against);
    }

    private static Reported plain(double figure, int decimals) {
        return new Reported(BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP), null);
    }
}
