package vn.thidua.campaign.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A board as an Excel sheet, written row by row; what is a figure stays a figure. */
final class BoardFile implements AutoCloseable {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private int row = 1;

    BoardFile(OutputStream out, String name, List<String> heads) {
        book = new Workbook(out, "ThiDua", "1.0");
        sheet = book.newWorksheet(name);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, heads.get(column));
        }
        sheet.freezePane(0, 1);
    }

    void add(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number figure) {
                sheet.value(row, column, figure);
            } else {
                sheet.inlineString(row, column, cells.get(column).toString());
            }
        }
        if (++row % 1_000 == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
