package vn.thidua.nomination.domain;

import vn.thidua.shared.Reason;

/** Why a list of nominees, or a row of one, cannot be taken, or not without the officer's choice. */
public enum ListReason implements Reason {
    LIST_FILE_MISSING,
    /** Details: the most megabytes. */
    LIST_FILE_TOO_LARGE,
    /** Neither Word nor Excel, whatever it is called. */
    LIST_FILE_KIND,
    /** Word or Excel of before 2007, or locked with a password. */
    LIST_FILE_OLD,
    LIST_FILE_BROKEN,
    LIST_FILE_UNSAFE,
    /** No table in it is headed like a list of nominees. */
    LIST_NOT_FOUND,
    /** Details: the most rows. */
    LIST_TOO_LONG,
    /** Nothing in it can be written, or all of it was already. */
    LIST_NOTHING_READY,
    /** Dossiers came of it, so it stays. */
    LIST_IN_USE,
    ROW_NAMELESS,
    ROW_UNKNOWN,
    /** Details: the name, how many. */
    ROW_SEVERAL,
    /** Details: the name, the year written, the year known. */
    ROW_BORN_OTHERWISE,
    ROW_CLOSED,
    /** Details: what was written. */
    ROW_AWARD_UNKNOWN,
    ROW_AWARD_MISSING,
    ROW_AWARD_SEVERAL,
    /** Details: the award as written, the kind of recipient. */
    ROW_NOT_OFFERED,
    /** Details: the kind of recipient. */
    ROW_NOTHING_OFFERED,
    /** Details: the name, the row before. */
    ROW_TWICE;

    @Override
    public String room() {
        return "nomination";
    }
}
