package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thời gian đã qua: how many of a campaign's days were over at the end of the last period counted. */
public record Elapsed(long days, long whole) {

    public Elapsed {
        if (days <= 0 || days > whole) {
            throw new IllegalArgumentException(days + " of " + whole + " days");
        }
    }

    /** Empty where the campaign has no first or last day, or has not begun. */
    public static Optional<Elapsed> at(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        if (startsOn == null || endsOn == null || day.isBefore(startsOn) || endsOn.isBefore(startsOn)) {
            return Optional.empty();
        }
        var last = day.isAfter(endsOn) ? endsOn : day;
        return Optional.of(new Elapsed(
                ChronoUnit.DAYS.between(startsOn, last) + 1, ChronoUnit.DAYS.between(startsOn, endsOn) + 1));
    }

    /** What comes of a figure when each remaining day brings as much as those before. */
    BigDecimal atThisPace(BigDecimal toDate) {
        return toDate.multiply(BigDecimal.valueOf(whole)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    /** What must be there by now of something that grows evenly; two digits after the comma. */
    public BigDecimal shareOf(BigDecimal goal) {
        return goal.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    public BigDecimal percent() {
        return Percent.of(BigDecimal.valueOf(days), BigDecimal.valueOf(whole));
    }
}
