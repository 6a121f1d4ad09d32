package vn.thidua.interchange.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.Imported;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.domain.Counts;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Ghi danh sách đã xác nhận: all its good rows or none, and only as they were shown. */
@Service
@Transactional
public class SavingImport {

    private final SheetImports imports;
    private final ImportLedger ledger;
    private final SentFile sent;
    private final Sheets sheets;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavingImport(
            SheetImports imports,
            ImportLedger ledger,
            SentFile sent,
            Sheets sheets,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.sent = sent;
        this.sheets = sheets;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void save(ImportId id, Actor by) {
        var one = imports.get(id);
        if (one.state() == ImportState.SAVING) {
            var sheet = sheets.get(one.kind());
            permission.require(sheet.importing(), by, one.unit());
            save(one, sheet, by);
        }
    }

    private <T> void save(SheetImport one, Sheet<T> sheet, Actor by) {
        var judged = sent.judge(one, sheet, sent.read(one), by);
        var counts = Counts.of(judged);
        if (!counts.equals(one.counts())) {
            ledger.found(one.id(), SentFile.findings(judged, sheet));
            imports.save(one.shownAgain(counts, "interchange.shown-again", null));
            return;
        }
        var traces = sheet.apply(judged.stream().filter(Judged::saves).toList(), by);
        ledger.trace(one.id(), traces);
        ledger.forget(one.id());
        imports.save(one.saved());
        events.publishEvent(new Imported(
                one.id(),
                sheet.words(),
                units.get(one.unit()).shortName(),
                counts.fresh(),
                counts.changed(),
                by,
                clock.instant()));
    }
}
