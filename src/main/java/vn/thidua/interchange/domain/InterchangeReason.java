package vn.thidua.interchange.domain;

import vn.thidua.shared.Reason;

/** Why a workbook, a row of it, or a step with an import was refused. */
public enum InterchangeReason implements Reason {
    NO_FILE,
    NO_ROWS,
    COLUMNS_MISSING,
    COLUMN_TWICE,
    CELL_MISSING,
    DAY_UNREADABLE,
    KEY_UNKNOWN,
    ROW_TWICE,
    UNIT_UNKNOWN,
    UNIT_AMBIGUOUS,
    SUPERIOR_IS_WRONG,
    UNIT_KIND_UNKNOWN,
    UNIT_KNOWN_OTHERWISE,
    UNIT_CODE_TAKEN,
    PERSON_MOVED,
    PERSON_NUMBER_OTHERWISE,
    NUMBER_LOST_ZERO,
    DUTY_UNKNOWN,
    USERNAME_UNFIT,
    USERNAME_TAKEN,
    ACCOUNT_KNOWN_OTHERWISE,
    STILL_WRONG,
    NOTHING_TO_SAVE,
    NOT_READY,
    ALREADY_CONFIRMED,
    ALREADY_UNDONE,
    NOT_YOURS;

    @Override
    public String room() {
        return "interchange";
    }
}
