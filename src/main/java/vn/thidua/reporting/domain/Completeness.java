package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figures;

/**
 * Đầy đủ và đúng hạn: how a unit has met its reporting over some periods. A report is expected from its due day on, or once
 * it was sent.
 *
 * @param asked all, those included that are not due yet
 * @param onTime sent on or before the due day, however often returned afterwards
 * @param daysLate of all late ones together
 * @param returned how often reports were returned
 */
public record Completeness(
        int asked, int expected, int reported, int onTime, int daysLate, int returned, int accepted) {

    public static final Completeness NOTHING = new Completeness(0, 0, 0, 0, 0, 0, 0);

    public int late() {
        return reported - onTime;
    }

    public int missing() {
        return expected - reported;
    }

    /** Whether some have neither come nor are due, so that no share of all can be told yet. */
    public boolean isAwaited() {
        return asked > expected;
    }

    /** Per cent of what was expected; null while nothing was. */
    public @Nullable BigDecimal completeness() {
        return share(reported);
    }

    public @Nullable BigDecimal punctuality() {
        return share(onTime);
    }

    public Completeness plus(Completeness other) {
        return new Completeness(
                asked + other.asked,
                expected + other.expected,
                reported + other.reported,
                onTime + other.onTime,
                daysLate + other.daysLate,
                returned + other.returned,
                accepted + other.accepted);
    }

    private @Nullable BigDecimal share(int part) {
        return expected == 0 ? null : Figures.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(expected));
    }
}
