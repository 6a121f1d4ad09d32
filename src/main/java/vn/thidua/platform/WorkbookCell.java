package vn.thidua.platform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Days;

/**
 * One cell of a workbook as a person sees it.
 *
 * @param text a text as it stands, a figure in plain digits with a point, a day like 24/11/2025; empty when nothing is there
 * @param figure the number in the cell; null for texts and days
 */
public record WorkbookCell(Form form, String text, @Nullable BigDecimal figure) {

    public static final WorkbookCell EMPTY = new WorkbookCell(Form.EMPTY, "", null);

    /** More digits a spreadsheet neither shows nor keeps; what stands behind them is noise of its binary figures. */
    private static final MathContext KEPT_DIGITS = new MathContext(15);

    private static final Pattern DAY = Pattern.compile(".*(d.*m|m.*d|y).*");
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    /** What a cell holds. */
    public enum Form {
        EMPTY,
        TEXT,
        FIGURE,
        /** A figure shown a hundred times as large, with a percent sign. */
        PERCENT,
        DAY,
        YES_NO,
        /** A formula whose result is an error, or was never worked out. */
        ERROR
    }

    static WorkbookCell of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> worked(cell);
            case BOOLEAN -> new WorkbookCell(Form.YES_NO, String.valueOf(cell.asBoolean()), null);
            case ERROR -> new WorkbookCell(Form.ERROR, "", null);
            default -> text(cell.getText());
        };
    }

    private static WorkbookCell text(@Nullable String text) {
        var kept = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return kept.isEmpty() ? EMPTY : new WorkbookCell(Form.TEXT, kept, null);
    }

    private static WorkbookCell number(Cell cell) {
        var form = form(cell);
        if (form == Form.DAY && cell.asDate() != null) {
            return new WorkbookCell(form, Days.written(cell.asDate().toLocalDate()), null);
        }
        return figure(form == Form.DAY ? Form.FIGURE : form, cell.asNumber());
    }

    /** What the program that saved the workbook worked the formula out to be. */
    private static WorkbookCell worked(Cell cell) {
        var result = cell.getRawValue();
        if (result == null || result.isEmpty()) {
            return new WorkbookCell(Form.ERROR, "", null);
        }
        if (!(cell.getValue() instanceof Number)) {
            return cell.getValue() instanceof String words ? text(words) : new WorkbookCell(Form.ERROR, result, null);
        }
        try {
            return figure(form(cell), new BigDecimal(result));
        } catch (NumberFormatException noFigure) {
            return new WorkbookCell(Form.ERROR, result, null);
        }
    }

    private static WorkbookCell figure(Form form, BigDecimal figure) {
        var kept = figure.round(KEPT_DIGITS).stripTrailingZeros();
        var plain = kept.scale() < 0 ? kept.setScale(0) : kept;
        return new WorkbookCell(form, plain.toPlainString(), plain);
    }

    private static Form form(Cell cell) {
        var written = cell.getDataFormatString();
        if (written == null) {
            return Form.FIGURE;
        }
        var format = ASIDE.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        if (format.contains("%")) {
            return Form.PERCENT;
        }
        return DAY.matcher(format).matches() ? Form.DAY : Form.FIGURE;
    }

    public boolean isEmpty() {
        return form == Form.EMPTY;
    }
}
