package vn.thidua.reading.application;

/** What a paper is written in, told by its first bytes, never by its name. */
public enum MediaKind {
    TEXT,
    PDF,
    DOCX,
    IMAGE,
    /** Word's binary format of before 2007. */
    OLD_WORD,
    /** A program, an archive, anything that is no paper. */
    UNKNOWN;

    public static MediaKind of(byte[] head) {
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_WORD;
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return DOCX;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF)) {
            return IMAGE;
        }
        if (isPdf(head)) {
            return PDF;
        }
        return looksLikeText(head) ? TEXT : UNKNOWN;
    }

    /** Readers accept up to a kilobyte before the mark. */
    private static boolean isPdf(byte[] head) {
        for (int at = 0; at + 5 <= Math.min(head.length, 1024); at++) {
            if (head[at] == '%' && head[at + 1] == 'P' && head[at + 2] == 'D' && head[at + 3] == 'F') {
                return at == 0 || !looksLikeText(head);
            }
        }
        return false;
    }

    /** Control characters other than blanks are rare in text; UTF-16 has its zeros on one side only. */
    private static boolean looksLikeText(byte[] head) {
        if (starts(head, 'M', 'Z') || starts(head, 0x7F, 'E', 'L', 'F') || starts(head, '{', '\\', 'r', 't', 'f')) {
            return false;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return true;
        }
        int controls = 0;
        var zeros = new int[2];
        for (int at = 0; at < head.length; at++) {
            int value = head[at] & 0xFF;
            if (value == 0) {
                zeros[at & 1]++;
            } else if (value < 0x20 && "\t\n\r\f\u000b\u001a".indexOf(value) < 0) {
                controls++;
            }
        }
        boolean wide =
                Math.max(zeros[0], zeros[1]) > head.length / 5 && Math.min(zeros[0], zeros[1]) < head.length / 100 + 1;
        return controls * 50 <= head.length && (zeros[0] + zeros[1] == 0 || wide);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
