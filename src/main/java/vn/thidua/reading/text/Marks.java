package vn.thidua.reading.text;

import vn.thidua.plan.Span;

/** Dấu: whether a stretch still carries the marks of Vietnamese, so that its words can be trusted letter by letter. */
final class Marks {

    private static final int REACH = 120;
    private static final double LEAST = 0.06;

    private Marks() {}

    static boolean kept(PlanText text, Span within) {
        var printed = text.printed();
        int from = Math.max(0, within.start() - REACH);
        int to = Math.min(printed.length(), within.end() + REACH);
        long letters =
                printed.substring(from, to).chars().filter(Character::isLetter).count();
        long marked = printed.substring(from, to)
                .chars()
                .filter(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 'ư' || c == 'ơ' || c == 'đ')
                .count();
        return letters > 0 && (double) marked / letters >= LEAST;
    }
}
