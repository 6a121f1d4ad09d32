package vn.thidua.reporting.adapter;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.WorkbookReader;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;
import vn.thidua.reporting.application.SheetBook;
import vn.thidua.reporting.application.SheetForm;
import vn.thidua.reporting.domain.SheetFault.Kind;
import vn.thidua.reporting.domain.WrittenSheet;
import vn.thidua.reporting.store.SheetQueries.FaultRow;

/** Biểu báo cáo in Excel: four sheets out, and whatever people made of them in. */
@Component
class ExcelSheetBook implements SheetBook {

    private static final WorkbookReader READER = new WorkbookReader(20_000, 32_767);

    private final SheetWords words;

    ExcelSheetBook(SheetWords words) {
        this.words = words;
    }

    @Override
    public void write(OutputStream out, SheetForm form) {
        try (var book = new WorkbookWriter(out)) {
            new FormPage(words, form).write(book.page(words.of("reporting.sheet.page.form")));
            new WordsPage(words, form).write(book.page(words.of("reporting.sheet.page.words")));
            GuidePage.write(book.page(words.of("reporting.sheet.page.guide")), words);
            FormPage.mark(book.page("_thidua"), form);
        }
    }

    @Override
    public void faults(OutputStream out, List<FaultRow> faults) {
        var columns = List.of("file", "row", "column", "line", "written", "blocks", "cause", "fix");
        var head = new Head(
                words.of("reporting.sheet.faults"),
                columns.stream()
                        .map(column -> words.of("reporting.sheet.faults." + column))
                        .toList(),
                List.of(34, 8, 16, 40, 20, 12, 60, 24),
                List.of(),
                false);
        try (var book = new WorkbookWriter(out)) {
            book.sheet(head, line -> faults.forEach(fault -> line.accept(cells(fault))));
        }
    }

    private List<@Nullable Object> cells(FaultRow fault) {
        return Arrays.asList(
                fault.fileName(),
                fault.row() == 0 ? null : fault.row(),
                words.of("reporting.sheet.field." + fault.field()),
                fault.name(),
                fault.written(),
                words.of(fault.blocks() ? "reporting.sheet.blocks" : "reporting.sheet.warns"),
                cause(fault),
                fault.proposal());
    }

    private String cause(FaultRow fault) {
        var details = fault.details();
        return fault.kind() == Kind.TO_BE_MENDED
                ? words.of(details.getFirst(), details.stream().skip(1).toArray())
                : words.of("reporting.sheet.fault." + fault.kind(), details.toArray());
    }

    @Override
    public WrittenSheet read(Path file) {
        var reading = new SheetReading(words);
        READER.all(file, reading::take);
        return reading.sheet();
    }
}
