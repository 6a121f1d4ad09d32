package vn.thidua.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;

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

        @Override
        public String type() {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }

        @Override
        public void write(OutputStream out, List<String> heads, Iterable<List<String>> lines) {
            try (var book = new WorkbookWriter(out)) {
                book.sheet(Head.of(sheet, heads), lines::forEach);
            }
        }
    }
}
