package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.ReorganisationRecorded;
import vn.thidua.organisation.Succession;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.reporting.ReportStepTaken;
import vn.thidua.reporting.ReportsSucceeded;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.store.SuccessionRows;
import vn.thidua.reporting.store.SuccessionRows.OpenPeriod;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.reporting.store.TotalRows;
import vn.thidua.shared.Actor;

/**
 * Kế thừa báo cáo: units that end while a period is open hand their reports to their successors, units that move report to
 * their new superior, and the period's totals are counted anew. Periods that ended before keep their tree.
 */
@Service
@Transactional
public class SucceedingReports {

    private final SuccessionRows rows;
    private final TotalRows totals;
    private final TotalRecount recount;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SucceedingReports(
            SuccessionRows rows,
            TotalRows totals,
            TotalRecount recount,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.totals = totals;
        this.recount = recount;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What is already in effect is carried over at once; what is dated ahead, on the night of its day. */
    @EventListener
    void carryOver(ReorganisationRecorded recorded) {
        open().forEach(this::succeed);
    }

    @Transactional(readOnly = true)
    public List<OpenPeriod> open() {
        return rows.openPeriods();
    }

    public void succeed(OpenPeriod period) {
        remember(period);
        if (!tree(period).changes()) {
            return;
        }
        rows.hold(period.id());
        totals.lock(period.id());
        var tree = tree(period);
        tree.merge();
        tree.move();
        rows.settle(List.of(period.id()));
        recount.mend(List.of(period.id()));
        var at = clock.instant();
        tree.merged().forEach(merger -> tell(period, merger));
        events.publishEvent(new ReportsSucceeded(
                period.id(),
                period.unit(),
                period.title(),
                tree.merged().size(),
                tree.begun(),
                tree.moved(),
                Actor.SYSTEM,
                at));
    }

    private SucceedingTree tree(OpenPeriod period) {
        return new SucceedingTree(period, rows, units, LocalDate.now(clock));
    }

    /** For every unit of the campaign that is no more: who answers for it from now on. */
    private void remember(OpenPeriod period) {
        units.ended(rows.units(period.campaign())).keySet().forEach(unit -> heir(units, unit)
                .ifPresent(heir -> rows.remember(period.campaign(), unit, heir.unit(), heir.since())));
    }

    /** Whoever took over the whole or the rest; parts that went elsewhere are named, not counted. */
    static Optional<Succession> heir(Units units, UnitId unit) {
        return units.successors(unit).stream()
                .filter(successor -> successor.share().ends())
                .findFirst();
    }

    private void tell(OpenPeriod period, SucceedingTree.Merger merger) {
        var at = clock.instant();
        rows.trace(merger.from().id(), Actor.SYSTEM, at, merger.intoName());
        events.publishEvent(new ReportStepTaken(
                merger.from().id(),
                period.id(),
                ReportStep.MERGE.name(),
                merger.from().unit(),
                merger.from().unitName(),
                null,
                period.title(),
                merger.from().state() == ReportState.ACCEPTED,
                false,
                merger.intoName(),
                List.of(new Audience(merger.intoUnit(), ReportingAct.WRITE_REPORT)),
                Actor.SYSTEM,
                at));
    }
}
