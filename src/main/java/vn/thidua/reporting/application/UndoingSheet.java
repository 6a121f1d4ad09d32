package vn.thidua.reporting.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Hoàn tác: puts a report back as it stood before a workbook was written in, while nobody wrote in it or sent it since. */
@Service
@Transactional
public class UndoingSheet {

    private final SentSheets sheets;
    private final SheetRows rows;
    private final Reports reports;
    private final WritingReport writing;
    private final JsonMapper json;

    UndoingSheet(SentSheets sheets, SheetRows rows, Reports reports, WritingReport writing, JsonMapper json) {
        this.sheets = sheets;
        this.rows = rows;
        this.reports = reports;
        this.writing = writing;
        this.json = json;
    }

    public void undo(SheetId id, Actor by) {
        var sheet = sheets.locked(id);
        if (sheet.state() != SheetState.UNDOING || sheet.report() == null) {
            return;
        }
        var report = reports.locked(sheet.report());
        if (!report.state().isWritable() || report.edition() != sheet.edition()) {
            throw Refusal.because(SheetReason.WRITTEN_SINCE, report.unitName());
        }
        var stood = json.readValue(rows.stood(id), Sheet.class);
        if (sheet.forBelow()) {
            writing.enterForBelow(report.id(), stood, report.edition(), by);
        } else {
            writing.save(report.id(), stood, report.edition(), by);
        }
        sheets.save(sheet.undone());
    }
}
