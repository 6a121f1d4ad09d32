package vn.thidua.reading;

import vn.thidua.shared.Reason;

/** Why a paper is not read. The first detail of each is the file's name. */
public enum ReadingReason implements Reason {
    EMPTY_FILE,
    TOO_LARGE,
    TYPE_NOT_SUPPORTED,
    OLD_WORD,
    PASSWORD_PROTECTED,
    DAMAGED,
    UNPACKS_TOO_MUCH,
    UNSAFE_DOCUMENT,
    TOO_MANY_PAGES,
    TOO_MUCH_TEXT,
    NO_TEXT_FOUND,
    NOT_A_PLAN,
    SECRET,
    RECOGNITION_MISSING,
    RECOGNITION_FAILED,
    NOT_READABLE;

    @Override
    public String room() {
        return "reading";
    }
}
