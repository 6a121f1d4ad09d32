package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Id;

/** One unit was given more time for its report, with a reason. */
public record ReportExtended(
        ReportId about,
        UnitId unit,
        String unitName,
        String periodName,
        LocalDate dueOn,
        String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public ReportExtended {
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
        return List.of(unitName, periodName, Days.written(dueOn), reason);
    }
}
