package vn.thidua.platform;

import vn.thidua.shared.Reason;

/** Why a file somebody sent is not opened as a workbook. */
public enum WorkbookReason implements Reason {
    NOT_A_WORKBOOK,
    OLD_WORKBOOK,
    /** Details: the most megabytes. */
    WORKBOOK_TOO_BIG,
    WORKBOOK_BROKEN,
    /** Details: the most rows. */
    TOO_MANY_ROWS,
    /** Details: the row, the most letters. */
    CELL_TOO_LONG;

    @Override
    public String room() {
        return "platform";
    }
}
