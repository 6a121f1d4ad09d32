package vn.thidua.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.ReportQueries.Evidence;
import vn.thidua.reporting.store.ReturnReasons.ReturnReason;
import vn.thidua.reporting.store.StepLog.Taken;
import vn.thidua.shared.Refusal;

/**
 * Báo cáo: one unit's report, being written or as it was sent.
 *
 * @param narrative what stands there, or what was just typed
 * @param asked what this person may do with it
 * @param refused why nothing was saved just now
 * @param key names this form: sent twice it does its work once
 */
public record ReportPage(
        ReportHead head,
        RunningCampaign campaign,
        List<LineView> lines,
        Narrative narrative,
        May asked,
        boolean sending,
        @Nullable Refusal refused,
        List<Taken> steps,
        List<Evidence> evidence,
        List<ReturnReason> reasons,
        UUID key,
        LocalDate today) {

    /** What a person may do with a report, as its duties go. */
    public record May(boolean write, boolean decide) {}

    public boolean isOpen() {
        return head.periodState() == PeriodState.OPEN;
    }

    public boolean writing() {
        return asked.write() && isOpen() && head.state().isWritable();
    }

    public boolean deciding() {
        return asked.decide() && isOpen() && head.state() == ReportState.SUBMITTED;
    }

    public boolean mayWithdraw() {
        return asked.write() && isOpen() && head.state() == ReportState.SUBMITTED;
    }

    public boolean mayReopen() {
        return asked.decide() && isOpen() && head.state() == ReportState.ACCEPTED;
    }

    public boolean mayExtend() {
        return asked.decide() && isOpen() && head.state().isWritable();
    }

    /** Lines that keep it from being sent, once someone tried. */
    public List<LineView> stopping() {
        return sending ? lines.stream().filter(LineView::isDoubtful).toList() : List.of();
    }

    public @Nullable Taken lastReturn() {
        return steps.isEmpty() || !steps.getFirst().step().needsReason() ? null : steps.getFirst();
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(
                new Crumb(campaign.name(), "/campaigns/" + campaign.id().value() + "/periods"),
                new Crumb(
                        ui.text("reporting.period-named", head.periodTitle()),
                        "/periods/" + head.period().value()));
    }

    public String context(Ui ui) {
        var due = ui.text("reporting.due", ui.date(head.dueOn()));
        return head.superiorName() == null ? due : due + " · " + ui.text("reporting.sent-to", head.superiorName());
    }

    public @Nullable Instant savedAt() {
        return head.savedAt();
    }

    public String path() {
        return "/reports/" + head.id().value();
    }
}
