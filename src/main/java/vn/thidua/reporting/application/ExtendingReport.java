package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Audience;
import vn.thidua.reporting.ReportExtended;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Gives one unit more time for its report. A report that was sent late before stays late. */
@Service
@Transactional
public class ExtendingReport {

    private static final int LONGEST = 500;

    private final Reports reports;
    private final Periods periods;
    private final ReportSight sight;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtendingReport(
            Reports reports,
            Periods periods,
            ReportSight sight,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.periods = periods;
        this.sight = sight;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void extend(ReportId id, LocalDate day, String reason, Actor by) {
        var head = sight.visible(id, by);
        var report = reports.locked(id);
        permission.require(ReportingAct.EXTEND_REPORT, by, head.decidedBy());
        var period = periods.shared(report.period());
        period.requireOpen();
        var why = reason.strip();
        if (why.isEmpty()) {
            throw Refusal.because(ReportingReason.REASON_MISSING);
        }
        if (!day.isAfter(report.dueOn())) {
            throw Refusal.because(ReportingReason.EXTENSION_NOT_LATER, report.dueOn());
        }
        var kept = why.substring(0, Math.min(why.length(), LONGEST));
        reports.save(report.extended(day, kept));
        var told = List.of(new Audience(report.unit(), ReportingAct.WRITE_REPORT));
        events.publishEvent(new ReportExtended(
                id, report.unit(), report.unitName(), period.title(), day, kept, told, by, clock.instant()));
    }
}
