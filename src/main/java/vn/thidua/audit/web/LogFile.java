package vn.thidua.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file the log is exported as, written line by line. */
sealed interface LogFile {

    String type();

    void write(OutputStream out, List<String> heads, Iterable<List<String>> lines) throws IOException;

    /** Comma-separated values with the mark by which spreadsheets know UTF-8. */
    record Csv() implements LogFile {

        @Override
        public String type() {
            return "text/csv; charset=UTF-8";
        }

        @Override
        public void write(OutputStream out, List<String> heads, Iterable<List<String>> lines) throws IOException {
            var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            text.write('\ufeff');
            line(text, heads);
            for (var line : lines) {
                line(text, line);
            }
            text.flush();
        }

        private static void line(BufferedWriter text, List<String> cells) throws IOException {
            text.write(cells.stream().map(Cell::quoted).collect(Collectors.joining(",")));
            text.write("\r\n");
        }
    }

    /** An Excel workbook, with a further sheet for each million lines. */
    record Excel(String sheet) implements LogFile {

        private static final int ROWS = 1_000_000;

        @Override
        public String type() {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }

        @Override
        public void write(OutputStream out, List<String> heads, Iterable<List<String>> lines) throws IOException {
            var book = new Workbook(out, "ThiDua", "1.0");
            Worksheet page = null;
            int row = 0;
            int pages = 0;
            for (var line : lines) {
                if (page == null || row > ROWS) {
                    page = page(book, ++pages, heads);
                    row = 1;
                }
                cells(page, row, line);
                if (row++ % 1_000 == 0) {
                    page.flush();
                }
            }
            if (page == null) {
                page(book, 1, heads);
            }
            book.finish();
        }

        private Worksheet page(Workbook book, int number, List<String> heads) {
            var page = book.newWorksheet(number == 1 ? sheet : sheet + " " + number);
            page.freezePane(0, 1);
            cells(page, 0, heads);
            return page;
        }

        private static void cells(Worksheet page, int row, List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                page.inlineString(row, column, cells.get(column));
            }
        }
    }
}
