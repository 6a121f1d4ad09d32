package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.platform.web.Chart.Cell;
import vn.thidua.platform.web.Chart.Row;
import vn.thidua.platform.web.Chore.Words;

/** Bảng tính: a chart's table as an Excel workbook, written while it is sent. */
@Component
public class ChartBook {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ABOVE = 3;
    private static final int PART = 1_000;

    private final MessageSource messages;

    ChartBook(MessageSource messages) {
        this.messages = messages;
    }

    /** @param context where and when the figures stand, as the page says it */
    public void send(Chart chart, Words context, Locale locale, HttpServletResponse answer) throws IOException {
        var ui = new Ui(messages, locale, Frame.NONE);
        answer.setContentType(TYPE);
        answer.setHeader("Content-Disposition", "attachment; filename=\"" + chart.key() + ".xlsx\"");
        try (var book = new Workbook(answer.getOutputStream(), "ThiDua", "1.0")) {
            var sheet = book.newWorksheet(ui.text("platform.chart.sheet"));
            head(sheet, chart, context, ui);
            int row = ABOVE;
            for (var line : chart.rows()) {
                write(sheet, row++, line, ui);
                if (row % PART == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void head(Worksheet sheet, Chart chart, Words context, Ui ui) {
        sheet.inlineString(0, 0, ui.text(chart.title()));
        sheet.style(0, 0).bold().set();
        sheet.inlineString(1, 0, ui.text(context));
        for (int column = 0; column < chart.columns().size(); column++) {
            sheet.inlineString(
                    ABOVE - 1, column, ui.told(chart.columns().get(column).head()));
        }
        sheet.range(ABOVE - 1, 0, ABOVE - 1, chart.columns().size() - 1)
                .style()
                .bold()
                .set();
        sheet.freezePane(1, ABOVE);
    }

    private static void write(Worksheet sheet, int row, Row line, Ui ui) {
        for (int column = 0; column < line.cells().size(); column++) {
            write(sheet, row, column, line.cells().get(column), ui);
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell, Ui ui) {
        if (cell.figure() != null) {
            sheet.value(row, column, cell.figure());
        } else {
            sheet.inlineString(row, column, cell.told(ui));
        }
    }
}
