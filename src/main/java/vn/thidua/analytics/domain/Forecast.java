package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;

/**
 * Dự báo: where a target ends if it goes on as so far. What gathers over time is drawn on in a straight line; what is a
 * level (a share, what is there on the last day) is not forecast, but held against the goal as it is.
 *
 * @param expected at the end of the campaign; null where nothing is forecast
 */
public record Forecast(Basis basis, @Nullable BigDecimal expected, Outlook outlook) {

    /** How the judgement was come by; each has a sentence that is shown beside it. */
    public enum Basis {
        /** To date, divided by the share of the time that is over. */
        PACE,
        /** As it is now, against the goal. */
        LEVEL,
        /** Neither. */
        NONE
    }

    private static final Forecast NOTHING = new Forecast(Basis.NONE, null, Outlook.UNKNOWN);

    /** @param toDate the figure up to the last period counted; null where there is none */
    public static Forecast of(Aim aim, Method method, @Nullable BigDecimal toDate, @Nullable Elapsed elapsed) {
        if (toDate == null || aim.goal() == null) {
            return NOTHING;
        }
        if (!gathers(method)) {
            return new Forecast(Basis.LEVEL, null, judged(aim, toDate, Outlook.REACHED));
        }
        if (!aim.isLimit() && aim.isMetBy(toDate)) {
            return new Forecast(Basis.LEVEL, null, Outlook.REACHED);
        }
        if (aim.isLimit() && !aim.isMetBy(toDate)) {
            return new Forecast(Basis.LEVEL, null, Outlook.OFF_TRACK);
        }
        if (elapsed == null) {
            return NOTHING;
        }
        var expected = elapsed.atThisPace(toDate);
        return new Forecast(Basis.PACE, expected, judged(aim, expected, Outlook.ON_TRACK));
    }

    /** Whether a figure of this method grows with time, so that a pace can be told. */
    public static boolean gathers(Method method) {
        return switch (method) {
            case IN_PERIOD, COUNTED, CUMULATIVE -> true;
            case LAST, RATIO, YES_NO -> false;
        };
    }

    private static Outlook judged(Aim aim, BigDecimal figure, Outlook met) {
        if (aim.isMetBy(figure)) {
            return met;
        }
        return aim.isNearlyMetBy(figure) ? Outlook.AT_RISK : Outlook.OFF_TRACK;
    }
}
