package vn.thidua.reporting.domain;

/**
 * Ô: what stands in one cell of a filled workbook.
 *
 * @param text as typed; of a number its plain digits with a point
 */
public record SheetCell(Form form, String text) {

    public static final SheetCell EMPTY = new SheetCell(Form.EMPTY, "");

    /** What a cell holds. */
    public enum Form {
        EMPTY,
        TYPED,
        /** A number the spreadsheet knows as such. */
        EXACT,
        /** A number shown a hundred times as large, with a percent sign. */
        PERCENT,
        /** What the spreadsheet took for a day. */
        DAY,
        YES_NO,
        /** A formula without a result. */
        BROKEN
    }

    public boolean isEmpty() {
        return form == Form.EMPTY;
    }
}
