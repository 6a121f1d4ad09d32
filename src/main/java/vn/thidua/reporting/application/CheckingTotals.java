package vn.thidua.reporting.application;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.TotalsRepaired;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.TotalChecks;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.reporting.store.TotalRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Đối chiếu số tổng hợp: kept totals are held against recounted ones; what differs is mended only on a person's word. */
@Service
@Transactional
public class CheckingTotals {

    private final TotalRecount recount;
    private final TotalRows rows;
    private final TotalChecks checks;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckingTotals(
            TotalRecount recount,
            TotalRows rows,
            TotalChecks checks,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recount = recount;
        this.rows = rows;
        this.checks = checks;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PeriodId> due() {
        return checks.due();
    }

    /** Taken down at the moment before the comparison, so that a step taken meanwhile is looked at next time. */
    public void check(PeriodId period) {
        var at = clock.instant();
        checks.keep(period, recount.compare(List.of(period)), at);
    }

    public void check(PeriodId period, Actor by) {
        permission.require(ReportingAct.REPAIR_TOTALS, by, found(period).unit());
        check(period);
    }

    /** Nobody's acceptance is lost between the counting and the mending: both happen under the period's lock. */
    public void repair(PeriodId period, Actor by) {
        var found = found(period);
        permission.require(ReportingAct.REPAIR_TOTALS, by, found.unit());
        rows.lock(period);
        var at = clock.instant();
        var check = checks.keep(period, recount.compare(List.of(period)), at);
        int changed = recount.mend(List.of(period));
        checks.repaired(check, by, at);
        events.publishEvent(new TotalsRepaired(period, found.unit(), found.title(), changed, by, at));
    }

    private TotalChecks.CheckedPeriod found(PeriodId period) {
        return checks.period(period).orElseThrow(() -> new NoSuchElementException("period " + period.value()));
    }
}
