package vn.thidua.interchange.adapter;

import static vn.thidua.interchange.domain.InterchangeReason.CELL_TOO_LONG;
import static vn.thidua.interchange.domain.InterchangeReason.NOT_A_WORKBOOK;
import static vn.thidua.interchange.domain.InterchangeReason.TOO_MANY_ROWS;
import static vn.thidua.interchange.domain.InterchangeReason.WORKBOOK_BROKEN;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.application.Workbooks;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Workbooks by fastexcel. What goes out is text and days only, so that nothing in it is ever a formula. */
@Component
public class ExcelWorkbooks implements Workbooks {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 4000;
    private static final int FLUSHED = 500;

    @Override
    public void look(Path file) {
        try {
            WorkbookGate.pass(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Path file, Consumer<Line> line) {
        look(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> tell(row, line));
        } catch (ExcelReaderException | UncheckedIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.because(WORKBOOK_BROKEN);
        } catch (IOException e) {
            throw Refusal.because(NOT_A_WORKBOOK);
        }
    }

    private static void tell(Row row, Consumer<Line> line) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<String>(columns);
        boolean empty = true;
        for (int column = 0; column < columns; column++) {
            var text = row.hasCell(column) ? text(row.getCell(column)) : "";
            if (text.length() > LONGEST_CELL) {
                throw Refusal.because(CELL_TOO_LONG, row.getRowNum(), LONGEST_CELL);
            }
            empty &= text.isEmpty();
            cells.add(text);
        }
        if (!empty) {
            if (row.getRowNum() > MOST_ROWS) {
                throw Refusal.because(TOO_MANY_ROWS, MOST_ROWS);
            }
            line.accept(new Line(row.getRowNum(), cells));
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        var text = cell.getText();
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static String number(Cell cell) {
        var form = cell.getDataFormatString();
        boolean day = form != null && form.toLowerCase(Locale.ROOT).matches(".*(d.*m|m.*d|y).*");
        return day && cell.asDate() != null
                ? Days.written(cell.asDate().toLocalDate())
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    @Override
    public void write(OutputStream out, List<Page> pages) {
        try (var book = new Workbook(out, "Thi Dua", null)) {
            for (var page : pages) {
                write(book.newWorksheet(page.name()), page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, Page page) throws IOException {
        for (int column = 0; column < page.headings().size(); column++) {
            sheet.width(column, page.widths().get(column));
            sheet.style(column).format("@").set();
            sheet.inlineString(0, column, page.headings().get(column));
            sheet.style(0, column).bold().fillColor("F1F3F5").wrapText(true).set();
        }
        page.hidden().forEach(sheet::hideColumn);
        sheet.freezePane(0, 1);
        var row = new int[] {1};
        page.rows().accept(cells -> write(sheet, row[0]++, cells));
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/MM/yyyy").set();
                }
                case Object text -> text(sheet, row, column, text.toString());
            }
        }
        if (row % FLUSHED == 0) {
            flush(sheet);
        }
    }

    /** A text that looks like a formula is marked as text, so that it stays one when somebody edits the cell. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
            if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
                sheet.style(row, column).format("@").set();
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
