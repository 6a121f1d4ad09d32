package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Checks;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.store.EntryRows;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/**
 * Takes steps with reports: sent, taken back, returned, accepted, opened again. The report's row is locked meanwhile, so of
 * many at once the first wins and the others are told who that was.
 */
@Service
@Transactional
public class TakingSteps {

    private final Reports reports;
    private final Periods periods;
    private final ReportSight sight;
    private final FormQueries forms;
    private final EntryRows rows;
    private final StepTrace trace;
    private final Permission permission;
    private final Clock clock;

    TakingSteps(
            Reports reports,
            Periods periods,
            ReportSight sight,
            FormQueries forms,
            EntryRows rows,
            StepTrace trace,
            Permission permission,
            Clock clock) {
        this.reports = reports;
        this.periods = periods;
        this.sight = sight;
        this.forms = forms;
        this.rows = rows;
        this.trace = trace;
        this.permission = permission;
        this.clock = clock;
    }

    /**
     * A step someone wants to take.
     *
     * @param seen how many steps had been taken when the person looked
     * @param key names the form that was sent: sent again it changes nothing
     * @param remarks the superior's words at single lines
     */
    public record Order(
            ReportStep step,
            int seen,
            UUID key,
            @Nullable String reason,
            @Nullable String note,
            Map<Integer, String> remarks) {

        public Order {
            remarks = Map.copyOf(remarks);
        }

        public static Order of(ReportStep step, int seen, UUID key) {
            return new Order(step, seen, key, null, null, Map.of());
        }

        boolean saysWhy() {
            return reason != null && !reason.isBlank();
        }
    }

    /** What keeps the report from being sent; empty when the step is taken, or was taken with this key before. */
    public List<Finding> take(ReportId id, Order order, Actor by) {
        var head = sight.visible(id, by);
        var report = reports.locked(id);
        permission.require(Objects.requireNonNull(order.step().act()), by, taker(head, order));
        if (trace.holds(id, order.key())) {
            return List.of();
        }
        var period = periods.shared(report.period());
        period.requireOpen();
        requireFirst(report, order);
        var findings = order.step() == ReportStep.SUBMIT ? open(id) : List.<Finding>of();
        if (findings.isEmpty()) {
            carryOut(report, period, head.superiorUnit(), order, by);
        }
        return findings;
    }

    /** Whether the form that carries the order's key has done its work already. */
    @Transactional(readOnly = true)
    public boolean isTaken(ReportId id, Order order, Actor by) {
        var head = sight.visible(id, by);
        permission.require(Objects.requireNonNull(order.step().act()), by, taker(head, order));
        return trace.holds(id, order.key());
    }

    private static UnitId taker(ReportHead head, Order order) {
        return order.step() == ReportStep.SUBMIT || order.step() == ReportStep.WITHDRAW
                ? head.unit()
                : head.decidedBy();
    }

    private void requireFirst(Report report, Order order) {
        var last = trace.last(report.id());
        if (last.isPresent() && last.get().number() != order.seen()) {
            throw Refusal.because(
                    ReportingReason.SOMEONE_WAS_FIRST,
                    "@reporting.step." + last.get().step(),
                    last.get().byName(),
                    Days.moment(last.get().at()),
                    "@reporting.state." + report.state());
        }
        if (!order.step().startsFrom(report.state())) {
            throw Refusal.because(
                    ReportingReason.STEP_NOT_POSSIBLE,
                    "@reporting.step." + order.step(),
                    "@reporting.state." + report.state());
        }
        if (order.step().needsReason() && !order.saysWhy()) {
            throw Refusal.because(ReportingReason.REASON_MISSING);
        }
    }

    private List<Finding> open(ReportId id) {
        var form = forms.of(id).stream().map(FormQueries.FormRow::filled).toList();
        return Checks.of(form).stream().filter(Finding::isOpen).toList();
    }

    private void carryOut(Report report, Period period, @Nullable UnitId superior, Order order, Actor by) {
        var at = clock.instant();
        var after = reports.save(report.taking(order.step(), by, at, LocalDate.ofInstant(at, clock.getZone())));
        if (order.step() == ReportStep.RETURN) {
            rows.remark(report.id(), order.remarks());
        }
        trace.tell(report, after, period, superior, order, by, at);
    }
}
