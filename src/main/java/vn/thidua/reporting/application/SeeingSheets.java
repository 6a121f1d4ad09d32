package vn.thidua.reporting.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.domain.ReportingAct;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.reporting.store.SheetRows.Batch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Xem biểu đã gửi lên: by those of the sender's unit who write reports; for all others they are not there. */
@Service
@Transactional(readOnly = true)
public class SeeingSheets {

    private final SentSheets sheets;
    private final SheetRows rows;
    private final Permission permission;

    SeeingSheets(SentSheets sheets, SheetRows rows, Permission permission) {
        this.sheets = sheets;
        this.rows = rows;
        this.permission = permission;
    }

    public Batch get(SheetBatchId id, Actor by) {
        var batch = rows.batch(id);
        boolean sees = batch.unit().value().equals(by.unit())
                && permission.allows(
                        batch.report() == null ? ReportingAct.ENTER_FOR_BELOW : ReportingAct.WRITE_REPORT,
                        by,
                        batch.unit());
        if (!sees) {
            throw new NoSuchElementException("sheets " + id.value());
        }
        return batch;
    }

    public List<SentSheet> sheets(SheetBatchId id, Actor by) {
        get(id, by);
        return sheets.findByBatchOrderByPosition(id);
    }
}
