package vn.thidua.interchange.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.domain.Counts;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.interchange.domain.SheetImports;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Kiểm tra danh sách: what each row would come to. Saves nothing but what was found. */
@Service
@Transactional
public class CheckingImport {

    private final SheetImports imports;
    private final ImportLedger ledger;
    private final SentFile sent;
    private final Sheets sheets;
    private final Permission permission;

    CheckingImport(SheetImports imports, ImportLedger ledger, SentFile sent, Sheets sheets, Permission permission) {
        this.imports = imports;
        this.ledger = ledger;
        this.sent = sent;
        this.sheets = sheets;
        this.permission = permission;
    }

    public void check(ImportId id, Actor by) {
        var one = imports.get(id);
        if (one.state() == ImportState.CHECKING) {
            var sheet = sheets.get(one.kind());
            permission.require(sheet.importing(), by, one.unit());
            check(id, sheet, by);
        }
    }

    private <T> void check(ImportId id, Sheet<T> sheet, Actor by) {
        var one = imports.get(id);
        var written = sent.read(one);
        List<Judged<T>> judged = sent.judge(one, sheet, written, by);
        ledger.found(id, SentFile.findings(judged, sheet));
        imports.save(one.checked(
                Counts.of(judged), String.join(", ", written.headings().unknown())));
    }

    /** A step was refused: a list that cannot be read, or something that came in between. */
    public void fail(ImportId id, Refusal refusal) {
        var one = imports.get(id);
        imports.save(one.failed(refusal.reason().key(), details(refusal)));
        if (one.state() == ImportState.CHECKING) {
            ledger.forget(id);
        }
    }

    /** A step broke off on a fault of the program's own. */
    public void breakOff(ImportId id) {
        imports.save(imports.get(id).failed("interchange.broken-off", null));
    }

    private static String details(Refusal refusal) {
        return Arrays.stream(refusal.details())
                .map(detail -> detail instanceof Collection<?> several
                        ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : String.valueOf(detail))
                .collect(Collectors.joining("\n"));
    }
}
