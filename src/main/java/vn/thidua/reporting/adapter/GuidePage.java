package vn.thidua.reporting.adapter;

import org.dhatim.fastexcel.Worksheet;

/** The page of a report's workbook that says how it is filled. */
final class GuidePage {

    private GuidePage() {}

    static void write(Worksheet page, SheetWords words) {
        page.inlineString(0, 0, words.of("reporting.sheet.guide"));
        page.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (var line : words.of("reporting.sheet.guide-lines").split("\n")) {
            page.inlineString(row, 0, line);
            page.style(row, 0).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        page.width(0, 120);
    }
}
