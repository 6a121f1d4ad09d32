package vn.thidua.reading.application;

import java.nio.charset.StandardCharsets;

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

    /** Control characters other than blanks are rare in text. */
    private static boolean looksLikeText(byte[] head) {
        if (starts(head, 'M', 'Z') || starts(head, 0x7F, 'E', 'L', 'F') || starts(head, '{', '\\', 'r', 't', 'f')) {
            return false;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return true;
        }
        int controls = 0;
        for (byte value : head) {
            if (value >= 0 && value < 0x20 && "\t\n\r\f\u000b\u001a".indexOf(value) < 0) {
                controls++;
            }
        }
        return controls * 50 <= head.length && !hasZero(head) || isWide(head, 0) || isWide(head, 1);
    }

    private static boolean hasZero(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
    }

    /** UTF-16 without its mark: one side of each pair names the block, and Vietnamese needs five of them; many are Latin. */
    private static boolean isWide(byte[] head, int side) {
        int zeros = 0;
        int strange = 0;
        int zerosAcross = 0;
        for (int at = 0; at < head.length; at++) {
            if ((at & 1) != side) {
                zerosAcross += head[at] == 0 ? 1 : 0;
            } else if (head[at] == 0) {
                zeros++;
            } else if ("\u0001\u0003\u001e\u0020".indexOf(head[at]) < 0) {
                strange++;
            }
        }
        return zeros > head.length / 5 && strange * 50 <= head.length && zerosAcross * 100 <= head.length;
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
