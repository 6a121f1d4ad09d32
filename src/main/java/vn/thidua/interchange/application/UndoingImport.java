package vn.thidua.interchange.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.ImportUndone;
import vn.thidua.interchange.Trace;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Hoàn tác: what the import entered goes, what it changed goes back; what was changed or used since stays and is named. */
@Service
@Transactional
public class UndoingImport {

    private final SheetImports imports;
    private final ImportLedger ledger;
    private final Sheets sheets;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoingImport(
            SheetImports imports,
            ImportLedger ledger,
            Sheets sheets,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.sheets = sheets;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void finish(ImportId id, Actor by) {
        var one = imports.get(id);
        if (one.state() != ImportState.UNDOING) {
            return;
        }
        var sheet = sheets.get(one.kind());
        permission.require(sheet.importing(), by, one.unit());
        var traces = ledger.traces(id);
        var kept = sheet.undo(traces, by);
        ledger.markKept(id, kept.stream().map(Trace::thing).toList());
        int undone = traces.size() - kept.size();
        imports.save(one.undone(undone, kept.size()));
        events.publishEvent(new ImportUndone(
                id, sheet.words(), units.get(one.unit()).shortName(), undone, kept.size(), by, clock.instant()));
    }
}
