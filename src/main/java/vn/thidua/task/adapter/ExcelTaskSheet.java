package vn.thidua.task.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.task.application.ExportingTasks.Line;
import vn.thidua.task.application.TaskSheet;

/** Tasks by fastexcel, in the words of the list: text, days and whole numbers only, so that nothing is a formula. */
@Component
class ExcelTaskSheet implements TaskSheet {

    private static final int FLUSHED = 500;
    private static final List<String> COLUMNS = List.of(
            "title",
            "product",
            "priority",
            "giving",
            "leading",
            "assigned",
            "due",
            "due-words",
            "progress",
            "state",
            "timing",
            "finished");
    private static final List<Integer> WIDTHS = List.of(60, 36, 12, 26, 26, 13, 13, 26, 11, 18, 20, 15);

    private final MessageSource words;

    ExcelTaskSheet(MessageSource words) {
        this.words = words;
    }

    @Override
    public void write(OutputStream out, Stream<Line> lines, LocalDate today) {
        try (var book = new Workbook(out, "Thi Dua", null)) {
            var sheet = book.newWorksheet(told("task.job"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.inlineString(0, column, told("task.sheet." + COLUMNS.get(column)));
                sheet.style(0, column).bold().fillColor("F1F3F5").wrapText(true).set();
            }
            sheet.freezePane(0, 1);
            var rows = lines.iterator();
            for (int row = 1; rows.hasNext(); row++) {
                write(sheet, row, rows.next(), today);
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet, int row, Line line, LocalDate today) throws IOException {
        var task = line.task();
        var timing = task.timing(today);
        text(sheet, row, 0, task.title());
        text(sheet, row, 1, task.product());
        text(sheet, row, 2, told("task.priority." + task.priority()));
        text(sheet, row, 3, line.giving());
        text(sheet, row, 4, line.leading());
        day(sheet, row, 5, task.assignedOn());
        day(sheet, row, 6, task.dueOn());
        text(sheet, row, 7, task.dueText());
        sheet.value(row, 8, task.progress());
        text(sheet, row, 9, told("task.state." + task.state()));
        text(sheet, row, 10, told("task.timing." + timing.kind(), timing.days()));
        day(sheet, row, 11, task.finishedOn());
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private String told(String key, Object... details) {
        return words.getMessage(key, details, LocaleContextHolder.getLocale());
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/MM/yyyy").set();
        }
    }

    /** A text that looks like a formula is marked as text, so that it stays one when somebody edits the cell. */
    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
            if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
                sheet.style(row, column).format("@").set();
            }
        }
    }
}
