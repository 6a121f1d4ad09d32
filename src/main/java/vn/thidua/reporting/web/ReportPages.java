package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.ReportSight;
import vn.thidua.reporting.application.Sheet;
import vn.thidua.reporting.domain.Checks;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.FindingKind;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.reporting.store.FormQueries.FormRow;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.reporting.store.ReturnReasons;
import vn.thidua.reporting.store.SheetQueries;
import vn.thidua.reporting.store.StepLog;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Puts a report's page together, as it stands or with what was just typed and could not be kept. */
@Component
class ReportPages {

    private final ReportSight sight;
    private final FormQueries forms;
    private final ReportQueries reports;
    private final SheetQueries sheets;
    private final StepLog steps;
    private final ReturnReasons reasons;
    private final RunningCampaigns campaigns;
    private final Clock clock;

    ReportPages(
            ReportSight sight,
            FormQueries forms,
            ReportQueries reports,
            SheetQueries sheets,
            StepLog steps,
            ReturnReasons reasons,
            RunningCampaigns campaigns,
            Clock clock) {
        this.sight = sight;
        this.forms = forms;
        this.reports = reports;
        this.sheets = sheets;
        this.steps = steps;
        this.reasons = reasons;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    ReportPage of(ReportId id, Actor actor) {
        return of(id, null, false, null, actor);
    }

    /**
     * @param typed what was typed and not kept
     * @param sending whether someone tried to send it: then what is missing is told too
     */
    ReportPage of(ReportId id, @Nullable Sheet typed, boolean sending, @Nullable Refusal refused, Actor actor) {
        var head = sight.visible(id, actor);
        var narrative = typed == null || typed.narrative() == null
                ? new Narrative(head.results(), head.difficulties(), head.proposals())
                : typed.narrative();
        return new ReportPage(
                head,
                campaigns.get(head.campaign()),
                lines(id, typed, sending),
                narrative,
                new ReportPage.May(sight.mayWrite(head, actor), sight.mayDecide(head, actor)),
                sending,
                refused,
                steps.of(id),
                reports.evidence(id),
                sheets.entered(id),
                reasons.all(),
                UUID.randomUUID(),
                LocalDate.now(clock));
    }

    private List<LineView> lines(ReportId id, @Nullable Sheet typed, boolean sending) {
        var entries = typed == null
                ? Map.<Integer, Entry>of()
                : typed.entries().stream().collect(Collectors.toMap(Entry::line, entry -> entry));
        var rows = forms.of(id).stream()
                .map(row -> answered(row, entries.get(row.line().position())))
                .toList();
        var findings = Checks.of(rows.stream().map(FormRow::filled).toList()).stream()
                .filter(finding -> sending || finding.kind() != FindingKind.MISSING)
                .collect(Collectors.groupingBy(Finding::line));
        var lines = new ArrayList<LineView>();
        for (var row : rows) {
            var found = findings.getOrDefault(row.line().position(), List.of());
            lines.add(new LineView(lines.size() + 1, row, row.filled().answer(), found));
        }
        return lines;
    }

    private static FormRow answered(FormRow row, @Nullable Entry entry) {
        var filled = row.filled();
        return entry == null
                ? row
                : new FormRow(
                        new FilledLine(
                                filled.line(),
                                filled.answer().with(entry, filled.line()),
                                filled.last(),
                                filled.below()),
                        row.comparator(),
                        row.remark(),
                        row.counted());
    }
}
