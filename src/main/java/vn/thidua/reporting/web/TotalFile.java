package vn.thidua.reporting.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A table of totals to take away, written while it is read. Figures stay figures; what a spreadsheet would take for a formula
 * stays a text.
 *
 * @param name of the file, without its ending
 * @param heads message keys of the columns
 */
record TotalFile(String name, List<String> heads, Stream<List<?>> rows) {

    void write(boolean csv, MessageSource messages, Locale locale, HttpServletResponse answer) throws IOException {
        var words = heads.stream()
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
        answer.setContentType(
                csv ? "text/csv; charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.setHeader("Content-Disposition", "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"");
        if (csv) {
            comma(answer.getOutputStream(), words);
        } else {
            excel(answer.getOutputStream(), words);
        }
    }

    private void comma(OutputStream out, List<String> words) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write('\ufeff');
        line(text, words);
        for (var cells : (Iterable<List<?>>) rows::iterator) {
            line(text, cells);
        }
        text.flush();
    }

    private static void line(BufferedWriter text, List<?> cells) throws IOException {
        text.write(cells.stream().map(TotalFile::quoted).collect(Collectors.joining(",")));
        text.write("\r\n");
    }

    private void excel(OutputStream out, List<String> words) throws IOException {
        var book = new Workbook(out, "ThiDua", "1.0");
        var page = book.newWorksheet(name);
        page.freezePane(0, 1);
        cells(page, 0, words);
        int row = 1;
        for (var cells : (Iterable<List<?>>) rows::iterator) {
            cells(page, row, cells);
            if (row++ % 1_000 == 0) {
                page.flush();
            }
        }
        book.finish();
    }

    private static void cells(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number figure -> page.value(row, column, figure);
                case Object text -> page.inlineString(row, column, harmless(text.toString()));
            }
        }
    }

    private static String quoted(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal figure -> figure.toPlainString();
            case Number figure -> figure.toString();
            default -> '"' + harmless(cell.toString()).replace("\"", "\"\"") + '"';
        };
    }

    private static String harmless(String text) {
        return !text.isBlank() && "=+-@".indexOf(text.strip().charAt(0)) >= 0 ? "'" + text : text;
    }
}
