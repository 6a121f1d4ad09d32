package vn.thidua.interchange.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Nhận tệp Excel: keeps it sealed and has it looked through; a file that is no list is refused at once. */
@Service
@Transactional
public class ReceivingSheet {

    /** How long a list waits for its confirmation. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SheetImports imports;
    private final ImportLedger ledger;
    private final Sheets sheets;
    private final Workbooks workbooks;
    private final ImportQueue queue;
    private final Permission permission;
    private final Clock clock;

    ReceivingSheet(
            SheetImports imports,
            ImportLedger ledger,
            Sheets sheets,
            Workbooks workbooks,
            ImportQueue queue,
            Permission permission,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.queue = queue;
        this.permission = permission;
        this.clock = clock;
    }

    public ImportId receive(String kind, String fileName, Path file, Actor by) {
        permission.require(sheets.get(kind).importing(), by, new UnitId(by.unit()));
        workbooks.look(file);
        ledger.forgetSentBefore(clock.instant().minus(KEPT));
        var sent = imports.save(SheetImport.sent(kind, fileName, by, clock.instant()));
        try {
            ledger.keep(sent.id(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        queue.add(sent, by);
        return sent.id();
    }
}
