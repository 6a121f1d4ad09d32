package vn.thidua.interchange.adapter;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.application.Workbooks;
import vn.thidua.platform.WorkbookCell;
import vn.thidua.platform.WorkbookReader;
import vn.thidua.platform.WorkbookRow;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;

/** Lists as the program's workbooks: texts and days. */
@Component
public class ExcelWorkbooks implements Workbooks {

    private static final WorkbookReader READER = new WorkbookReader(50_000, 4_000);

    @Override
    public void look(Path file) {
        READER.look(file);
    }

    @Override
    public void read(Path file, Consumer<Line> line) {
        READER.first(file, row -> line.accept(line(row)));
    }

    private static Line line(WorkbookRow row) {
        return new Line(
                row.number(), row.cells().stream().map(WorkbookCell::text).toList());
    }

    @Override
    public void write(OutputStream out, List<Page> pages) {
        try (var book = new WorkbookWriter(out)) {
            for (var page : pages) {
                book.sheet(new Head(page.name(), page.headings(), page.widths(), page.hidden(), true), page.rows());
            }
        }
    }
}
