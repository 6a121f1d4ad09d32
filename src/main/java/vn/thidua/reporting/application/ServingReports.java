package vn.thidua.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportDesk;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PlannedPeriod;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;

/** Carries out the steps of reporting for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingReports implements ReportDesk {

    private final PlanningPeriods planning;
    private final OpeningPeriods opening;
    private final LockingPeriods locking;
    private final WritingReport writing;
    private final TakingSteps steps;
    private final ReportQueries reports;
    private final FormQueries forms;

    ServingReports(
            PlanningPeriods planning,
            OpeningPeriods opening,
            LockingPeriods locking,
            WritingReport writing,
            TakingSteps steps,
            ReportQueries reports,
            FormQueries forms) {
        this.planning = planning;
        this.opening = opening;
        this.locking = locking;
        this.writing = writing;
        this.steps = steps;
        this.reports = reports;
        this.forms = forms;
    }

    @Override
    public PeriodId plan(CampaignId campaign, String title, @Nullable Integer month, Days days, Actor by) {
        var kind = month == null ? PeriodKind.AD_HOC : PeriodKind.MONTH;
        var period = new PlannedPeriod(kind, month, title, days.from(), days.to(), days.opens(), days.due(), 0);
        return planning.plan(campaign, period, by);
    }

    @Override
    public void open(PeriodId period, Actor by) {
        opening.open(period, by);
    }

    @Override
    public void lock(PeriodId period, Actor by) {
        locking.lock(period, by);
    }

    @Override
    public Optional<ReportId> find(PeriodId period, UnitId unit) {
        return reports.of(period, unit);
    }

    @Override
    public List<Asked> asked(ReportId report) {
        return forms.of(report).stream()
                .filter(row -> row.line().source().takesOwn())
                .map(row -> new Asked(row.line().position(), row.line().name()))
                .toList();
    }

    @Override
    public void write(ReportId report, Map<Integer, Figure> figures, String results, Actor by) {
        var entries = figures.entrySet().stream()
                .map(one -> Entry.exactly(
                        one.getKey(), one.getValue().value(), one.getValue().against()))
                .toList();
        var narrative = results.isBlank() ? null : new Narrative(results, null, null);
        writing.save(report, new Sheet(entries, narrative), head(report).version(), by);
    }

    @Override
    public void submit(ReportId report, String note, Actor by) {
        if (!take(report, ReportStep.SUBMIT, null, by)) {
            explain(report, note, by);
            if (!take(report, ReportStep.SUBMIT, null, by)) {
                throw new IllegalStateException("report " + report.value() + " cannot be sent as it stands");
            }
        }
    }

    private void explain(ReportId report, String note, Actor by) {
        var entries = new ArrayList<Entry>();
        for (var row : forms.of(report)) {
            var answer = row.filled().answer();
            var amount = answer.amount();
            if (row.line().source().takesOwn() && amount != null) {
                var exact = Entry.exactly(row.line().position(), amount.value(), amount.against());
                entries.add(new Entry(exact.line(), exact.figure(), exact.against(), false, false, note));
            }
        }
        writing.save(report, new Sheet(entries, null), head(report).version(), by);
    }

    @Override
    public void accept(ReportId report, Actor by) {
        take(report, ReportStep.ACCEPT, null, by);
    }

    @Override
    public void sendBack(ReportId report, String reason, Actor by) {
        take(report, ReportStep.RETURN, reason, by);
    }

    /** Whether the step was taken; a report is not sent while its checks object. */
    private boolean take(ReportId report, ReportStep step, @Nullable String reason, Actor by) {
        var order = new Order(step, head(report).steps(), UUID.randomUUID(), reason, null, Map.of());
        return steps.take(report, order, by).isEmpty();
    }

    private ReportHead head(ReportId report) {
        return reports.head(report).orElseThrow();
    }
}
