package vn.thidua.interchange.application;

import static vn.thidua.interchange.domain.InterchangeReason.NO_ROWS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.application.Workbooks.Line;
import vn.thidua.interchange.domain.Headings;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Đọc danh sách: the rows of a workbook as a kind of list understands its columns. */
@Component
public class ReadingSheet {

    /** The day before the first of Excel's calendar. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Workbooks workbooks;
    private final Sheets sheets;

    ReadingSheet(Workbooks workbooks, Sheets sheets) {
        this.workbooks = workbooks;
        this.sheets = sheets;
    }

    /** A list as written. */
    public record Written(Headings headings, List<Row> rows) {}

    public Written read(Path file, Sheet<?> sheet) {
        var taking = new Taking(sheet);
        workbooks.read(file, taking::take);
        if (taking.headings == null || taking.rows.isEmpty()) {
            throw Refusal.because(NO_ROWS);
        }
        return new Written(taking.headings, taking.rows);
    }

    /** Takes the headings from the first line, and a row from every other. */
    private final class Taking {

        private final Sheet<?> sheet;
        private final Map<String, Form> forms;
        private final List<Row> rows = new ArrayList<>();
        private @Nullable Headings headings;

        Taking(Sheet<?> sheet) {
            this.sheet = sheet;
            this.forms = sheet.columns().stream().collect(Collectors.toMap(Column::field, Column::form));
        }

        void take(Line line) {
            if (headings == null) {
                headings = sheets.headings(sheet, line.cells());
                return;
            }
            var cells = new HashMap<String, String>();
            headings.fields().forEach((column, field) -> {
                var text = column < line.cells().size() ? line.cells().get(column) : "";
                if (!text.isEmpty()) {
                    cells.put(field, forms.get(field) == Form.DAY ? day(text) : text);
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row(line.number(), cells));
            }
        }
    }

    /** A day that lost its format is the count of days Excel keeps. */
    private static String day(String text) {
        return text.matches("[1-6]\\d{4}") ? Days.written(DAY_ZERO.plusDays(Long.parseLong(text))) : text;
    }
}
