package vn.thidua.reporting.adapter;

import static vn.thidua.reporting.adapter.SheetColumn.ABSENT;
import static vn.thidua.reporting.adapter.SheetColumn.AGAINST;
import static vn.thidua.reporting.adapter.SheetColumn.FIGURE;
import static vn.thidua.reporting.adapter.SheetColumn.GOAL;
import static vn.thidua.reporting.adapter.SheetColumn.HOW;
import static vn.thidua.reporting.adapter.SheetColumn.KEY;
import static vn.thidua.reporting.adapter.SheetColumn.LAST;
import static vn.thidua.reporting.adapter.SheetColumn.LINE;
import static vn.thidua.reporting.adapter.SheetColumn.NOTE;
import static vn.thidua.reporting.adapter.SheetColumn.NOT_APPLICABLE;
import static vn.thidua.reporting.adapter.SheetColumn.NUMBER;
import static vn.thidua.reporting.adapter.SheetColumn.UNIT;

import java.math.BigDecimal;
import java.util.Arrays;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.reporting.application.SheetForm;
import vn.thidua.reporting.domain.Amount;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.FormLine;
import vn.thidua.reporting.domain.SheetRow;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** The page of a report's workbook that people fill: what stands there already is in it, what they fill is yellow. */
final class FormPage {

    private static final int HEADINGS = 4;
    private static final String FILLABLE = "FFF8DC";
    private static final String FIXED = "F1F3F5";
    private static final String MARK = "x";

    private final SheetWords words;
    private final SheetForm form;

    FormPage(SheetWords words, SheetForm form) {
        this.words = words;
        this.form = form;
    }

    /** On a page nobody sees: known still when the first column was deleted. */
    static void mark(Worksheet page, SheetForm form) {
        page.inlineString(0, 0, form.mark().written());
        page.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    void write(Worksheet page) {
        title(page);
        headings(page);
        int row = HEADINGS + 1;
        for (var line : form.rows()) {
            line(page, row, row - HEADINGS, line.filled());
            row++;
        }
        guard(page, row - 1);
        page.freezePane(LINE.ordinal() + 1, HEADINGS + 1);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(HEADINGS);
    }

    private void title(Worksheet page) {
        var head = form.head();
        page.inlineString(0, KEY.ordinal(), form.mark().written());
        WorkbookWriter.put(page, 0, NUMBER.ordinal(), words.of("reporting.sheet.title", head.periodTitle()));
        page.style(0, NUMBER.ordinal()).bold().fontSize(14).set();
        WorkbookWriter.put(page, 1, NUMBER.ordinal(), words.of("reporting.sheet.of", head.unitName(), form.campaign()));
        var due = head.superiorName() == null
                ? words.of("reporting.sheet.due", Days.written(head.dueOn()))
                : words.of("reporting.sheet.due-to", Days.written(head.dueOn()), head.superiorName());
        WorkbookWriter.put(page, 2, NUMBER.ordinal(), due);
        WorkbookWriter.put(page, 3, NUMBER.ordinal(), words.of("reporting.sheet.how"));
        page.style(3, NUMBER.ordinal()).italic().set();
    }

    private void headings(Worksheet page) {
        for (var column : SheetColumn.values()) {
            page.width(column.ordinal(), column.width());
            page.inlineString(HEADINGS, column.ordinal(), words.of(column.key()));
            page.style(HEADINGS, column.ordinal())
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .fillColor(column.isFilled() ? "FFE08A" : "DEE2E6")
                    .set();
        }
        page.hideColumn(KEY.ordinal());
    }

    private void line(Worksheet page, int row, int number, FilledLine filled) {
        var line = filled.line();
        boolean filledHere = line.source().takesOwn();
        Arrays.stream(SheetColumn.values()).forEach(column -> look(page, row, column, filledHere, line));
        put(page, row, KEY, SheetRow.key(line));
        put(page, row, NUMBER, number);
        put(page, row, LINE, line.name());
        put(page, row, UNIT, line.unitOfMeasure());
        put(page, row, HOW, how(line));
        put(page, row, GOAL, line.goal());
        put(page, row, LAST, told(line, filled.last()));
        if (!filledHere) {
            amount(page, row, line, filled.below());
            return;
        }
        var answer = filled.answer();
        if (answer.amount() == null) {
            put(page, row, FIGURE, answer.typed());
            put(page, row, AGAINST, answer.typedAgainst());
        } else {
            amount(page, row, line, answer.amount());
        }
        put(page, row, NOT_APPLICABLE, answer.notApplicable() ? MARK : null);
        put(page, row, ABSENT, answer.absent() ? MARK : null);
        put(page, row, NOTE, answer.note());
    }

    private void amount(Worksheet page, int row, FormLine line, @Nullable Amount amount) {
        if (amount == null) {
            return;
        }
        if (line.isYesNo() && amount.against() == null && isYesOrNo(amount.value())) {
            put(page, row, FIGURE, words.of(amount.value().signum() > 0 ? "reporting.yes" : "reporting.no"));
            return;
        }
        put(page, row, FIGURE, amount.value());
        put(page, row, AGAINST, amount.against());
    }

    private static boolean isYesOrNo(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private @Nullable Object told(FormLine line, @Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        if (line.isYesNo() && amount.against() == null) {
            return words.of(amount.value().signum() > 0 ? "reporting.yes" : "reporting.no");
        }
        return amount.against() == null
                ? amount.value()
                : Figures.written(amount.value()) + "/" + Figures.written(amount.against());
    }

    private String how(FormLine line) {
        if (!line.source().takesOwn()) {
            return words.of("reporting.sheet.from-below");
        }
        return line.isRatio() && line.numerator() != null && line.denominator() != null
                ? words.of("reporting.sheet.ratio", line.numerator(), line.denominator())
                : words.of("reporting.sheet.method." + line.method());
    }

    private void look(Worksheet page, int row, SheetColumn column, boolean filledHere, FormLine line) {
        boolean open = isOpen(column, filledHere, line);
        var style = page.style(row, column.ordinal())
                .borderStyle("thin")
                .borderColor("CED4DA")
                .verticalAlignment("top")
                .wrapText(true)
                .fillColor(open ? FILLABLE : FIXED);
        switch (column) {
            case FIGURE, AGAINST, GOAL, LAST ->
                style.format(line.isYesNo() ? "@" : format(line)).horizontalAlignment("right");
            case NOT_APPLICABLE, ABSENT -> style.horizontalAlignment("center");
            case NOTE -> style.format("@");
            default -> {}
        }
        style.set();
    }

    private static boolean isOpen(SheetColumn column, boolean filledHere, FormLine line) {
        return column.isFilled() && filledHere && (column != AGAINST || line.isRatio());
    }

    /** As many digits as the target has; a spreadsheet set to Vietnamese shows them as 1.234,5. */
    private static String format(FormLine line) {
        return line.decimals() == 0 || line.isRatio() ? "#,##0" : "#,##0." + "0".repeat(Math.min(line.decimals(), 6));
    }

    /** What the program wrote is told apart when somebody types over it; rows can still be moved and columns put in. */
    private void guard(Worksheet page, int last) {
        if (last <= HEADINGS) {
            return;
        }
        page.range(HEADINGS + 1, KEY.ordinal(), last, LAST.ordinal())
                .validateWithFormula("FALSE")
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(words.of("reporting.sheet.fixed"))
                .error(words.of("reporting.sheet.fixed-why"))
                .showErrorMessage(true);
        int row = HEADINGS + 1;
        for (var line : form.rows()) {
            if (line.line().isYesNo() && line.line().source().takesOwn()) {
                choice(
                        page.range(row, FIGURE.ordinal(), row, FIGURE.ordinal()),
                        words.of("reporting.yes") + "," + words.of("reporting.no"));
            }
            row++;
        }
        choice(page.range(HEADINGS + 1, NOT_APPLICABLE.ordinal(), last, ABSENT.ordinal()), MARK);
    }

    private void choice(Range cells, String among) {
        cells.validateWithListByFormula('"' + among + '"')
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(words.of("reporting.sheet.choose"))
                .error(words.of("reporting.sheet.choose-why"))
                .showErrorMessage(true);
    }

    private static void put(Worksheet page, int row, SheetColumn column, @Nullable Object value) {
        WorkbookWriter.put(page, row, column.ordinal(), value);
    }
}
