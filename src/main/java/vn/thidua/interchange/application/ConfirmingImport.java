package vn.thidua.interchange.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.domain.InterchangeReason;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Xác nhận, bỏ hoặc hoàn tác một lần nhập: a person's word; the work itself is done in the background. */
@Service
@Transactional
public class ConfirmingImport {

    private final SheetImports imports;
    private final ImportLedger ledger;
    private final Sheets sheets;
    private final ImportQueue queue;
    private final Permission permission;
    private final Clock clock;

    ConfirmingImport(
            SheetImports imports,
            ImportLedger ledger,
            Sheets sheets,
            ImportQueue queue,
            Permission permission,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.sheets = sheets;
        this.queue = queue;
        this.permission = permission;
        this.clock = clock;
    }

    /** Of two who confirm at once, the second is told who was first. */
    public void confirm(ImportId id, boolean goodRowsOnly, Actor by) {
        var confirmed = imports.save(locked(id, by).confirm(goodRowsOnly, by, clock.instant()));
        queue.add(confirmed, by);
    }

    public void undo(ImportId id, Actor by) {
        var undoing = imports.save(locked(id, by).undo(by, clock.instant()));
        queue.add(undoing, by);
    }

    public void discard(ImportId id, Actor by) {
        imports.save(locked(id, by).discard());
        ledger.forget(id);
        ledger.found(id, List.of());
    }

    private SheetImport locked(ImportId id, Actor by) {
        var one = imports.locked(id);
        permission.require(sheets.get(one.kind()).importing(), by, one.unit());
        if (!one.unit().value().equals(by.unit())) {
            throw Refusal.because(InterchangeReason.NOT_YOURS, one.sender());
        }
        return one;
    }
}
