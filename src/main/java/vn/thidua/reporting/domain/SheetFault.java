package vn.thidua.reporting.domain;

import java.util.List;

/**
 * Lỗi trong biểu: what is wrong, or only to be looked at, in one cell of a filled workbook.
 *
 * @param row 0 where it is about the workbook as a whole
 * @param name of the line
 * @param written what stands in the cell
 * @param proposal what could stand there instead; empty when nobody can tell
 */
public record SheetFault(
        int row, Field field, String name, String written, Kind kind, List<String> details, String proposal) {

    /** A column of the workbook. */
    public enum Field {
        LINE,
        FIGURE,
        AGAINST,
        NOT_APPLICABLE,
        ABSENT,
        NOTE,
        WORDS
    }

    /** What can be wrong in a cell. */
    public enum Kind {
        /** Details: both readings. */
        AMBIGUOUS(true),
        UNREADABLE(true),
        TOO_LONG(true),
        TOOK_FOR_DAY(true),
        PERCENT(true),
        FORMULA_BROKEN(true),
        NOT_YES_OR_NO(true),
        HALF_RATIO(true),
        MARK_UNREADABLE(true),
        MARK_WITH_FIGURE(true),
        BOTH_MARKS(true),
        WORDS_TOO_LONG(true),
        LINE_UNKNOWN(true),
        /** Details: the row that says it too. */
        LINE_TWICE(true),
        /** Details: what the line is called. */
        NAME_OF_OTHER_LINE(true),
        /** Details: what the line is called. */
        NAME_CHANGED(false),
        LINE_MISSING(false),
        NOT_ASKED(false),
        AGAINST_NOT_ASKED(false),
        /** Details: the figure that goes. */
        EMPTIED(false),
        REPORT_WENT_ON(false),
        /** What stands there now keeps the report from being sent. Details: key of the sentence and its details. */
        TO_BE_MENDED(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        public boolean blocks() {
            return blocks;
        }
    }

    public SheetFault {
        details = List.copyOf(details);
    }

    public boolean blocks() {
        return kind.blocks();
    }
}
