package vn.thidua.reading.text;

import vn.thidua.plan.Span;

/** Số trang: lines that hold nothing but a page's number, which may cut a sentence in two. */
final class PageNumbers {

    private static final int MOST_PAGES = 300;

    private PageNumbers() {}

    /** The text with its page numbers blanked; every other character keeps its place. */
    static String blanked(SourceText source) {
        var text = new StringBuilder(source.text());
        int page = 1;
        for (var line : source.lines()) {
            int number = number(source.slice(line));
            if (number > page && number <= page + 2) {
                blank(text, line);
                page = number;
            }
        }
        return text.toString();
    }

    /** The number a line consists of, between dashes or not; 0 where there is more to it. */
    private static int number(String line) {
        var bare = line.strip().replaceAll("^[-–—\\s]+|[-–—\\s]+$", "");
        boolean digits = !bare.isEmpty() && bare.length() <= 3 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(bare) : 0;
        return number <= MOST_PAGES ? number : 0;
    }

    private static void blank(StringBuilder text, Span line) {
        for (int at = line.start(); at < line.end(); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
