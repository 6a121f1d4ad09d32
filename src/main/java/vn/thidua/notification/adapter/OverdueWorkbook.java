package vn.thidua.notification.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.thidua.notification.application.OverdueSheet;
import vn.thidua.notification.domain.Overdue;

/** The list of late units as a workbook of Excel: one row for each thing owed. */
@Component
class OverdueWorkbook implements OverdueSheet {

    private static final int[] WIDTHS = {6, 34, 60, 14, 20};

    @Override
    public void write(String title, List<String> headings, List<Overdue> late, OutputStream out) {
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            var sheet = workbook.newWorksheet(title);
            head(sheet, headings);
            int row = 1;
            int number = 1;
            for (var unit : late) {
                for (var line : unit.lines()) {
                    sheet.value(row, 0, number);
                    sheet.value(row, 1, unit.name());
                    sheet.value(row, 2, line.what());
                    sheet.value(row, 3, line.due());
                    sheet.style(row, 3).format("dd/mm/yyyy").set();
                    sheet.value(row, 4, line.daysLate());
                    row++;
                }
                number++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }
}
