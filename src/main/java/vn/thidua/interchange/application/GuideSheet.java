package vn.thidua.interchange.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.application.Workbooks.Page;

/** Hướng dẫn: how a list's sheet is headed, and the sheet behind it that says what each column means. */
@Component
class GuideSheet {

    private static final int WIDE = 38;
    private static final int NARROW = 18;
    private static final int WIDEST = 90;

    private final Sheets sheets;

    GuideSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @param more headings behind the sheet's own */
    Page list(Sheet<?> sheet, List<String> more, Consumer<Consumer<List<? extends @Nullable Object>>> rows) {
        var columns = sheet.columns();
        var headings = Stream.concat(columns.stream().map(column -> sheets.heading(sheet, column)), more.stream())
                .toList();
        var widths = Stream.concat(
                        columns.stream().map(GuideSheet::width), more.stream().map(one -> WIDE))
                .toList();
        var hidden = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).form() == Form.KEY)
                .boxed()
                .toList();
        return new Page(sheets.told(sheet.words()), headings, widths, hidden, rows);
    }

    Page explaining(Sheet<?> sheet) {
        var lines = new ArrayList<List<String>>();
        sheet.columns()
                .forEach(column -> lines.add(List.of(
                        sheets.heading(sheet, column),
                        sheets.told(column.required() ? "interchange.guide.yes" : "interchange.guide.no"),
                        sheets.means(sheet, column))));
        lines.add(List.of("", "", sheets.told("interchange.guide.about")));
        return new Page(
                sheets.told("interchange.guide"),
                List.of(
                        sheets.told("interchange.guide.column"),
                        sheets.told("interchange.guide.required"),
                        sheets.told("interchange.guide.means")),
                List.of(NARROW, NARROW, WIDEST),
                List.of(),
                lines::forEach);
    }

    private static int width(Column column) {
        return column.form() == Form.TEXT ? WIDE : NARROW;
    }
}
