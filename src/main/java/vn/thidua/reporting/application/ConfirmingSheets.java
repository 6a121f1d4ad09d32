package vn.thidua.reporting.application;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.reporting.store.SheetRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Xác nhận, bỏ hoặc hoàn tác biểu đã gửi: a person's word for one or for all of them; the work is done in the background. */
@Service
@Transactional
public class ConfirmingSheets {

    private final SentSheets sheets;
    private final SheetRows rows;
    private final SeeingSheets seeing;
    private final SheetQueue queue;
    private final Clock clock;

    ConfirmingSheets(SentSheets sheets, SheetRows rows, SeeingSheets seeing, SheetQueue queue, Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.seeing = seeing;
        this.queue = queue;
        this.clock = clock;
    }

    /** @param one null: all that are ready; of two who confirm at once, the second is told who was first */
    public void confirm(SheetBatchId batch, @Nullable SheetId one, Actor by) {
        var locked = locked(batch, one, by);
        var ready = one == null ? locked.stream().filter(SentSheet::isReady).toList() : locked;
        if (ready.isEmpty()) {
            locked.stream()
                    .filter(sheet -> sheet.words().confirmer() != null)
                    .forEach(sheet -> sheet.confirmed(by, clock.instant()));
            throw Refusal.because(SheetReason.NOTHING_READY);
        }
        ready.forEach(sheet -> sheets.save(sheet.confirmed(by, clock.instant())));
        queue.save(batch, by);
    }

    public void undo(SheetBatchId batch, @Nullable SheetId one, Actor by) {
        var locked = locked(batch, one, by);
        var saved = one == null
                ? locked.stream()
                        .filter(sheet -> sheet.state() == SheetState.SAVED)
                        .toList()
                : locked;
        if (saved.isEmpty()) {
            throw Refusal.because(SheetReason.NOTHING_READY);
        }
        saved.forEach(sheet -> sheets.save(sheet.undoing(by, clock.instant())));
        queue.undo(batch, by);
    }

    /** Sets aside what is not in its report. */
    public void discard(SheetBatchId batch, @Nullable SheetId one, Actor by) {
        locked(batch, one, by).stream()
                .filter(sheet ->
                        one != null || sheet.state() == SheetState.CHECKED || sheet.state() == SheetState.REFUSED)
                .forEach(sheet -> {
                    sheets.save(sheet.discarded());
                    rows.forget(sheet.id());
                });
    }

    private List<SentSheet> locked(SheetBatchId batch, @Nullable SheetId one, Actor by) {
        return seeing.sheets(batch, by).stream()
                .filter(sheet -> one == null || sheet.id().equals(one))
                .map(sheet -> sheets.locked(sheet.id()))
                .toList();
    }
}
