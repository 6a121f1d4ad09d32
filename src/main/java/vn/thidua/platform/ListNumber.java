package vn.thidua.platform;

/** The printed forms of a list's numbers and marks. */
final class ListNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    private ListNumber() {}

    static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(SIGNS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }

    /** a to z, then aa, bb, as word processors count. */
    static String letter(int number) {
        int at = Math.max(0, number - 1);
        return String.valueOf((char) ('a' + at % LETTERS)).repeat(at / LETTERS + 1);
    }

    /** Marks of symbol fonts have no character of their own and are printed as dashes. */
    static String bullet(String mark) {
        var printed = mark.strip();
        boolean symbol = printed.isEmpty() || printed.charAt(0) >= 0xE000 && printed.charAt(0) <= 0xF8FF;
        return symbol || printed.equals("o") || printed.equals("§") || printed.equals("·") ? "-" : printed;
    }
}
