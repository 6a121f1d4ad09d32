package vn.thidua.reporting.adapter;

import org.dhatim.fastexcel.Worksheet;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.reporting.application.SheetForm;
import vn.thidua.reporting.domain.WrittenSheet.Part;

/** The page of a report's workbook for what is told in words. */
final class WordsPage {

    static final String HEADING = "reporting.sheet.words";

    private final SheetWords words;
    private final SheetForm form;

    WordsPage(SheetWords words, SheetForm form) {
        this.words = words;
        this.form = form;
    }

    void write(Worksheet page) {
        page.inlineString(0, 0, words.of(SheetColumn.KEY.key()));
        page.inlineString(0, 1, words.of("reporting.sheet.part"));
        page.inlineString(0, 2, words.of(HEADING));
        page.range(0, 0, 0, 2)
                .style()
                .bold()
                .fillColor("DEE2E6")
                .borderStyle("thin")
                .set();
        for (var part : Part.values()) {
            int row = part.ordinal() + 1;
            page.inlineString(row, 0, part.name());
            page.inlineString(row, 1, words.of("reporting.sheet.part." + part));
            page.style(row, 1)
                    .bold()
                    .verticalAlignment("top")
                    .fillColor("F1F3F5")
                    .wrapText(true)
                    .set();
            page.style(row, 2)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("FFF8DC")
                    .set();
            if (!form.words(part).isEmpty()) {
                WorkbookWriter.put(page, row, 2, form.words(part));
            }
            page.rowHeight(row, 120);
        }
        page.width(1, 28);
        page.width(2, 110);
        page.hideColumn(0);
        page.freezePane(0, 1);
    }
}
