package vn.thidua.reporting.adapter;

/** A column of a report's workbook; its heading is the words of {@code reporting.sheet.column.<name>}. */
enum SheetColumn {
    /** Names the line; hidden. */
    KEY(8, false),
    NUMBER(5, false),
    LINE(46, false),
    UNIT(12, false),
    HOW(34, false),
    GOAL(12, false),
    LAST(12, false),
    FIGURE(16, true),
    AGAINST(14, true),
    NOT_APPLICABLE(12, true),
    ABSENT(12, true),
    NOTE(44, true);

    private final int width;
    private final boolean filled;

    SheetColumn(int width, boolean filled) {
        this.width = width;
        this.filled = filled;
    }

    int width() {
        return width;
    }

    /** Whether people fill it. */
    boolean isFilled() {
        return filled;
    }

    /** Whether a workbook without it can be read: a column that was deleted must not empty what stood in it. */
    boolean isNeeded() {
        return filled || this == LINE;
    }

    String key() {
        return "reporting.sheet.column." + name();
    }
}
