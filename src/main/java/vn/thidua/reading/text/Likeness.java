package vn.thidua.reading.text;

/**
 * How alike two folded words or phrases are, from 0 to 1, with the confusions of character recognition counted cheap:
 * "Pai hoi" for "Đại hội", "1an" for "lần", "nudc" for "nước".
 */
public final class Likeness {

    private static final String[] CONFUSED = {
        "li1!|jt", "oc0qe6d", "dp", "uvnw", "sb56", "ae4d", "rn", "hnb", "yv", "gq9", "mn", "ft", "iu", "eé"
    };

    private static final int TABLE = 128;
    private static final double[] COSTS = costs();

    private Likeness() {}

    public static double of(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - distance(one, other) / longest;
    }

    /** Weighted edit distance: a confusion costs 0.4, any other change 1, a missing or added letter 0.8. */
    public static double distance(String one, String other) {
        var before = new double[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j * 0.8;
        }
        var now = new double[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i * 0.8;
            for (int j = 1; j <= other.length(); j++) {
                double swapped = before[j - 1] + cost(one.charAt(i - 1), other.charAt(j - 1));
                now[j] = Math.min(swapped, Math.min(before[j], now[j - 1]) + 0.8);
            }
            var spare = before;
            before = now;
            now = spare;
        }
        return before[other.length()];
    }

    private static double cost(char a, char b) {
        return a == b ? 0 : a < TABLE && b < TABLE ? COSTS[a * TABLE + b] : compared(a, b);
    }

    private static double[] costs() {
        var costs = new double[TABLE * TABLE];
        for (char a = 0; a < TABLE; a++) {
            for (char b = 0; b < TABLE; b++) {
                costs[a * TABLE + b] = compared(a, b);
            }
        }
        return costs;
    }

    private static double compared(char a, char b) {
        for (var alike : CONFUSED) {
            if (alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0) {
                return 0.4;
            }
        }
        return 1;
    }
}
