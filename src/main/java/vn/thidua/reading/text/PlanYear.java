package vn.thidua.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Năm kế hoạch: the year a date without one belongs to. */
final class PlanYear {

    private static final int HEAD = 1200;
    private static final int FALLBACK = 2025;
    private static final Pattern ISSUED =
            Pattern.compile("(?:thang|th[aá]ng)\\s*(?<month>\\d{1,2})\\s*\\p{L}{2,4}\\s*(?<year>20[0-4]\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?<year>20[0-4]\\d)(?!\\d|\\s?-\\s?20)");

    private PlanYear() {}

    /** The month of the date of issue, 0 where that is not given. */
    static int monthOf(PlanText text) {
        var folded = text.folded().text();
        var issued = ISSUED.matcher(folded.substring(0, Math.min(HEAD, folded.length())));
        return issued.find() ? Integer.parseInt(issued.group("month")) : 0;
    }

    /** The year of the date of issue, or else the year the text speaks of most. */
    static int of(PlanText text) {
        var folded = text.folded().text();
        var issued = ISSUED.matcher(folded.substring(0, Math.min(HEAD, folded.length())));
        if (issued.find()) {
            return Integer.parseInt(issued.group("year"));
        }
        var counted = new HashMap<Integer, Integer>();
        var years = YEAR.matcher(folded);
        while (years.find()) {
            counted.merge(Integer.parseInt(years.group("year")), 1, Integer::sum);
        }
        return counted.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(FALLBACK);
    }
}
