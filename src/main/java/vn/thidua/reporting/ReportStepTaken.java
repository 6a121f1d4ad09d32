package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Id;

/**
 * A report was sent, taken back, returned, accepted or opened again. Told inside the transaction of the step.
 *
 * @param step name of the {@code ReportStep}
 * @param unit whose report it is
 * @param superior whom it is sent to; null for the campaign's own unit
 * @param counted whether its figures count now
 * @param counting whether they counted before
 * @param reason why, for steps that need one
 */
public record ReportStepTaken(
        ReportId about,
        PeriodId period,
        String step,
        UnitId unit,
        String unitName,
        @Nullable UnitId superior,
        String periodName,
        boolean counting,
        boolean counted,
        @Nullable String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public ReportStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/reports/" + about.value();
    }

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@reporting.told." + step, unitName, periodName, reason == null ? "" : reason);
    }
}
