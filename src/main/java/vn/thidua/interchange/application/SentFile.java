package vn.thidua.interchange.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.application.ReadingSheet.Written;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.interchange.store.ImportLedger;
import vn.thidua.interchange.store.ImportQueries.Finding;
import vn.thidua.shared.Actor;

/** The workbook of an import as it was sent: read and judged anew each time it matters. */
@Component
class SentFile {

    private final ImportLedger ledger;
    private final ReadingSheet reading;
    private final Sheets sheets;

    SentFile(ImportLedger ledger, ReadingSheet reading, Sheets sheets) {
        this.ledger = ledger;
        this.reading = reading;
        this.sheets = sheets;
    }

    Written read(SheetImport one) {
        return unsealed(one.id(), file -> reading.read(file, sheets.get(one.kind())));
    }

    <T> List<Judged<T>> judge(SheetImport one, Sheet<T> sheet, Written written, Actor by) {
        return sheet.judge(written.rows(), one.unit(), by);
    }

    /** What was found in the rows, in their order; what stood in a secret cell is not kept. */
    static List<Finding> findings(List<? extends Judged<?>> rows, Sheet<?> sheet) {
        var forms = sheet.columns().stream().collect(Collectors.toMap(Column::field, Column::form));
        return rows.stream()
                .flatMap(row -> row.faults().stream().map(fault -> finding(row, fault, forms)))
                .toList();
    }

    private static Finding finding(Judged<?> row, Fault fault, Map<String, Form> forms) {
        boolean secret = forms.get(fault.field()) == Form.SECRET;
        return new Finding(
                row.row().number(),
                fault.field(),
                secret ? "" : row.row().get(fault.field()),
                fault.reason(),
                fault.details(),
                fault.proposal(),
                fault.blocks());
    }

    /** Lies in the clear only while it is read. */
    private <R> R unsealed(ImportId id, Function<Path, R> use) {
        try {
            var file = Files.createTempFile("list", ".xlsx");
            try {
                Files.write(file, ledger.file(id));
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
