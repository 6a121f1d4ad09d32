package vn.thidua.reporting.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.SentSheet.Found;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Looks through a filled workbook: what it would change, and what is wrong in it. Writes nothing into the report. */
@Service
@Transactional
public class CheckingSheet {

    private final SentSheets sheets;
    private final SheetRows rows;
    private final JudgingSheet judging;

    CheckingSheet(SentSheets sheets, SheetRows rows, JudgingSheet judging) {
        this.sheets = sheets;
        this.rows = rows;
        this.judging = judging;
    }

    public void check(SheetId id, Actor by) {
        var sheet = sheets.locked(id);
        if (sheet.state() == SheetState.CHECKING) {
            var judged = judging.judge(sheet, by);
            rows.found(id, judged.sheet());
            sheets.save(sheet.checked(judged.report(), judged.forBelow(), Found.of(judged.sheet()), null));
        }
    }

    /** A step was refused: a workbook that cannot be read, or something that came in between. */
    public void fail(SheetId id, Refusal refusal) {
        var sheet = sheets.locked(id);
        sheets.save(sheet.failed(refusal.reason().key(), details(refusal)));
        if (sheet.state() == SheetState.CHECKING) {
            rows.forget(id);
        }
    }

    /** A step broke off on a fault of the program's own. */
    public void breakOff(SheetId id) {
        sheets.save(sheets.locked(id).failed("reporting.sheet.broken-off", null));
    }

    private static String details(Refusal refusal) {
        return Arrays.stream(refusal.details()).map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
