package vn.thidua.platform;

import static vn.thidua.platform.WorkbookReason.CELL_TOO_LONG;
import static vn.thidua.platform.WorkbookReason.NOT_A_WORKBOOK;
import static vn.thidua.platform.WorkbookReason.TOO_MANY_ROWS;
import static vn.thidua.platform.WorkbookReason.WORKBOOK_BROKEN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.thidua.shared.Refusal;

/**
 * Reads workbooks people send, a row at a time, never a whole one in memory.
 *
 * @param mostRows in a sheet
 * @param longestCell in letters
 */
public record WorkbookReader(int mostRows, int longestCell) {

    private static final int MOST_COLUMNS = 100;

    /** Refuses what is no workbook, or may do harm when it is opened. */
    public void look(Path file) {
        try {
            WorkbookGate.pass(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first sheet. */
    public void first(Path file, Consumer<WorkbookRow> row) {
        read(file, book -> Stream.of(book.getFirstSheet()), row);
    }

    /** The rows of every sheet, hidden ones too. */
    public void all(Path file, Consumer<WorkbookRow> row) {
        read(file, ReadableWorkbook::getSheets, row);
    }

    /** The rows of every sheet its reader sees. */
    public void shown(Path file, Consumer<WorkbookRow> row) {
        read(file, book -> book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE), row);
    }

    /** Which sheets of a workbook are wanted. */
    private interface Wanted {
        Stream<Sheet> of(ReadableWorkbook book);
    }

    private void read(Path file, Wanted wanted, Consumer<WorkbookRow> row) {
        look(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : wanted.of(book).toList()) {
                rows(sheet, row);
            }
        } catch (ExcelReaderException | UncheckedIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.because(WORKBOOK_BROKEN);
        } catch (IOException e) {
            throw Refusal.because(NOT_A_WORKBOOK);
        }
    }

    private void rows(Sheet sheet, Consumer<WorkbookRow> row) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.forEach(one -> tell(sheet.getName(), one, row));
        }
    }

    private void tell(String sheet, Row row, Consumer<WorkbookRow> told) {
        var cells = cells(row);
        if (cells.stream().allMatch(WorkbookCell::isEmpty)) {
            return;
        }
        if (row.getRowNum() > mostRows) {
            throw Refusal.because(TOO_MANY_ROWS, mostRows);
        }
        told.accept(new WorkbookRow(sheet, row.getRowNum(), cells));
    }

    private List<WorkbookCell> cells(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<WorkbookCell>(columns);
        for (int column = 0; column < columns; column++) {
            var cell = row.hasCell(column) ? WorkbookCell.of(row.getCell(column)) : WorkbookCell.EMPTY;
            if (cell.text().length() > longestCell) {
                throw Refusal.because(CELL_TOO_LONG, row.getRowNum(), longestCell);
            }
            cells.add(cell);
        }
        return cells;
    }
}
