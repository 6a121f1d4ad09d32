package vn.thidua.reporting.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.store.EntryRows;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Writes figures and words into a report: as often as someone types, by hand or from a workbook. */
@Service
@Transactional
public class WritingReport {

    private final Reports reports;
    private final Periods periods;
    private final ReportSight sight;
    private final FormQueries forms;
    private final EntryRows rows;
    private final Permission permission;
    private final WritingChanges changes;
    private final Clock clock;

    WritingReport(
            Reports reports,
            Periods periods,
            ReportSight sight,
            FormQueries forms,
            EntryRows rows,
            Permission permission,
            WritingChanges changes,
            Clock clock) {
        this.reports = reports;
        this.periods = periods;
        this.sight = sight;
        this.forms = forms;
        this.rows = rows;
        this.permission = permission;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * How a report stands after it was written in.
     *
     * @param version what the next save must name
     */
    public record Saved(int version, @Nullable Instant at) {}

    /**
     * Keeps what is new; saving the same twice changes nothing.
     *
     * @param version the report's version as the writer saw it; another means someone else saved meanwhile
     */
    public Saved save(ReportId id, Sheet sheet, int version, Actor by) {
        permission.require(ReportingAct.WRITE_REPORT, by, sight.visible(id, by).unit());
        return write(id, sheet, version, by);
    }

    /** The unit above writes in, in its own name, what this one sent outside the program. */
    public Saved enterForBelow(ReportId id, Sheet sheet, int version, Actor by) {
        permission.require(
                ReportingAct.ENTER_FOR_BELOW, by, sight.visible(id, by).decidedBy());
        return write(id, sheet, version, by);
    }

    private Saved write(ReportId id, Sheet sheet, int version, Actor by) {
        var report = reports.locked(id);
        var period = periods.shared(report.period());
        period.requireOpen();
        if (!report.state().isWritable()) {
            throw Refusal.because(ReportingReason.NOT_WRITABLE, "@reporting.state." + report.state());
        }
        var before = form(id);
        var after = answers(before, sheet);
        var words = sheet.narrative() == null ? report.narrative() : sheet.narrative();
        if (after.isEmpty() && words.equals(report.narrative())) {
            return new Saved(report.edition(), report.saving().savedAt());
        }
        requireVersion(report, version);
        after.forEach((line, answer) -> rows.write(id, line, answer));
        var at = clock.instant();
        var saved = reports.save(report.written(words, by, at));
        changes.tell(report, saved, period, before, after, by, at);
        return new Saved(saved.edition(), at);
    }

    private void requireVersion(Report report, int version) {
        if (report.edition() != version) {
            var saving = report.saving();
            throw Refusal.because(
                    ReportingReason.SAVED_MEANWHILE,
                    saving.savedByName() == null ? "@reporting.someone" : saving.savedByName(),
                    Days.moment(saving.savedAt() == null ? clock.instant() : saving.savedAt()));
        }
    }

    private Map<Integer, FilledLine> form(ReportId id) {
        return forms.of(id).stream()
                .map(FormQueries.FormRow::filled)
                .collect(Collectors.toMap(
                        filled -> filled.line().position(),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** The answers that change, by line. A line the unit is not asked for is not there. */
    private static Map<Integer, Answer> answers(Map<Integer, FilledLine> form, Sheet sheet) {
        var changed = new LinkedHashMap<Integer, Answer>();
        for (var entry : sheet.entries()) {
            var filled = form.get(entry.line());
            if (filled == null || !filled.line().source().takesOwn()) {
                throw new NoSuchElementException("line " + entry.line());
            }
            var answer = filled.answer().with(entry, filled.line());
            if (!answer.equals(filled.answer())) {
                changed.put(entry.line(), answer);
            }
        }
        return changed;
    }
}
