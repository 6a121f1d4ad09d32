package vn.thidua.reporting.domain;

import vn.thidua.shared.Reason;

/** Why a filled workbook, or a step with it, was refused. */
public enum SheetReason implements Reason {
    NO_FILE,
    /** Details: the most. */
    TOO_MANY_SHEETS,
    /** Details: the most megabytes. */
    SHEET_TOO_BIG,
    /** Details: the most megabytes unpacked. */
    ZIP_TOO_BIG,
    /** Details: the file. */
    ZIP_BROKEN,
    ZIP_WITHOUT_SHEETS,
    /** It does not say whose form it is. */
    NO_MARK,
    /** It is of a report this person may not write. */
    NOT_YOUR_REPORT,
    /** Details: the workbook's period. */
    OTHER_PERIOD,
    /** Details: the workbook's unit and period. */
    OTHER_REPORT,
    /** Details: the other file. */
    SAME_REPORT_TWICE,
    /** Details: the unit, the state. */
    NOT_WRITABLE_NOW,
    /** Details: the headings. */
    HEADINGS_MISSING,
    /** Details: the heading. */
    HEADING_TWICE,
    SEVERAL_FORMS,
    /** Details: the file, who. */
    ALREADY_CONFIRMED,
    /** Details: the file. */
    NOT_READY,
    /** Details: the file, how many faults. */
    STILL_WRONG,
    /** Details: the file. */
    NOTHING_CHANGES,
    NOTHING_READY,
    /** Details: the file. */
    NOT_SAVED,
    /** Details: the unit. */
    WRITTEN_SINCE;

    @Override
    public String room() {
        return "reporting";
    }
}
