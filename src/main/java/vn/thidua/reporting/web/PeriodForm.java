package vn.thidua.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodPlan;
import vn.thidua.reporting.domain.PlannedPeriod;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Refusal;

/** What an officer filled in to plan periods: several of a kind, or one by hand. */
public record PeriodForm(
        @Nullable PeriodKind kind,
        @Nullable Integer opensBefore,
        @Nullable Integer dueAfter,
        @Nullable Integer graceDays,
        @Nullable String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn) {

    private static final int MOST_DAYS = 120;

    boolean isByHand() {
        return kind == null || kind == PeriodKind.AD_HOC;
    }

    PeriodPlan plan() {
        return new PeriodPlan(
                kind == null ? PeriodKind.MONTH : kind,
                Math.clamp(opensBefore == null ? 5 : opensBefore, 0, MOST_DAYS),
                Math.clamp(dueAfter == null ? 3 : dueAfter, -MOST_DAYS, MOST_DAYS),
                grace());
    }

    PlannedPeriod period() {
        if (startsOn == null || endsOn == null || opensOn == null || dueOn == null) {
            throw Refusal.because(ReportingReason.DAYS_NOT_IN_ORDER);
        }
        return new PlannedPeriod(
                PeriodKind.AD_HOC, null, title == null ? "" : title, startsOn, endsOn, opensOn, dueOn, grace());
    }

    int grace() {
        return graceDays == null ? 0 : graceDays;
    }
}
