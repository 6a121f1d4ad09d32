package vn.thidua.reporting.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.JudgedSheet;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SheetJudging;
import vn.thidua.reporting.domain.SheetMark;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.domain.WrittenSheet;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.reporting.store.SheetRows.Batch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A filled workbook held against the report it says it is of, anew each time it matters. */
@Component
class JudgingSheet {

    private final SheetRows rows;
    private final SheetBook book;
    private final ReportSight sight;
    private final ReportQueries heads;
    private final Reports reports;
    private final FormQueries forms;

    JudgingSheet(
            SheetRows rows,
            SheetBook book,
            ReportSight sight,
            ReportQueries heads,
            Reports reports,
            FormQueries forms) {
        this.rows = rows;
        this.book = book;
        this.sight = sight;
        this.heads = heads;
        this.reports = reports;
        this.forms = forms;
    }

    /**
     * What a workbook comes to.
     *
     * @param period the title of its period
     * @param forBelow whether the person writes for a unit below
     */
    record Judged(Report report, String period, boolean forBelow, List<FilledLine> form, JudgedSheet sheet) {}

    Judged judge(SentSheet sent, Actor by) {
        var batch = rows.batch(sent.batch());
        var written = read(sent);
        var head = of(written.mark(), batch, by);
        var sooner = rows.sooner(sent.batch(), sent.position(), head.id());
        if (sooner != null) {
            throw Refusal.because(SheetReason.SAME_REPORT_TWICE, sooner);
        }
        if (head.periodState() != PeriodState.OPEN || !head.state().isWritable()) {
            var state = head.periodState() == PeriodState.OPEN ? head.state() : head.periodState();
            throw Refusal.because(SheetReason.NOT_WRITABLE_NOW, head.unitName(), "@reporting.state." + state);
        }
        var report = reports.get(head.id());
        var form = forms.of(head.id()).stream().map(FormQueries.FormRow::filled).toList();
        var judged = SheetJudging.of(written, form, report.narrative(), report.edition());
        return new Judged(report, head.periodTitle(), !sight.mayWrite(head, by), form, judged);
    }

    /** Whose it is; a report this person may not write is not there, whatever the workbook says. */
    private ReportHead of(SheetMark mark, Batch batch, Actor by) {
        var head = heads.head(mark.report())
                .filter(one -> sight.mayWrite(one, by) || sight.mayEnter(one, by))
                .orElseThrow(() -> Refusal.because(SheetReason.NOT_YOUR_REPORT));
        if (!head.period().equals(batch.period())) {
            throw Refusal.because(SheetReason.OTHER_PERIOD, head.periodTitle());
        }
        if (batch.report() != null && !batch.report().equals(head.id())) {
            throw Refusal.because(SheetReason.OTHER_REPORT, head.unitName(), head.periodTitle());
        }
        return head;
    }

    private WrittenSheet read(SentSheet sent) {
        try {
            var file = Files.createTempFile("report", ".xlsx");
            try {
                Files.write(file, rows.content(sent.id()));
                return book.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
