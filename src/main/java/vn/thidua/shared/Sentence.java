package vn.thidua.shared;

import java.util.Locale;

/** Câu: words taken from the middle of a sentence, written as one of their own. */
public final class Sentence {

    private Sentence() {}

    /** "gửi kết quả" becomes "Gửi kết quả". */
    public static String of(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }
}
