package vn.thidua.reading.text;

import vn.thidua.plan.Span;

/**
 * Dòng: one printed line, without the blanks around it.
 *
 * @param index position in the text, from 0
 * @param words the line as printed
 * @param folded the same without marks and capitals
 */
record Line(int index, Span span, String words, String folded) {

    boolean isBlank() {
        return words.isEmpty();
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    /** Part of the letters that are capitals, from 0 to 1; a line without letters has none. */
    double capitals() {
        return capitals(words);
    }

    static double capitals(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long large = words.chars().filter(Character::isUpperCase).count();
        return letters == 0 ? 0 : (double) large / letters;
    }
}
