package vn.thidua.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Thời hạn không có ngày: work that recurs ("ngày 25 hằng tháng"), or is counted from an event ("trong vòng 10 ngày kể từ ..."). */
record Recurrence(Folded folded) {

    private static final Pattern PERIODIC = Loose.pattern(
            "dinh ky",
            "hang quy",
            "hang thang",
            "hang tuan",
            "6 thang mot lan",
            "06 thang mot lan",
            "moi quy",
            "moi thang");
    private static final Pattern EVERY = Pattern.compile(Loose.any("dinh ky") + "(?:\\s*,?\\s*(?:"
            + Loose.any(
                    "hang quy",
                    "hang thang",
                    "hang tuan",
                    "hang nam",
                    "6 thang",
                    "06 thang",
                    "nam",
                    "quy",
                    "thang",
                    "mot lan",
                    "va",
                    "bao cao quy")
            + "))*|" + Loose.any("hang quy", "hang thang", "hang tuan"));
    private static final Pattern UNTIL_EVENT = Pattern.compile("(?:"
            + Loose.any("den khi", "cho den khi", "den dai hoi", "truoc khi", "den thoi diem", "den ngay khai mac")
            + ")[^.;]{6,140}");
    private static final String EACH = Loose.any(
            "hang thang",
            "hang tuan",
            "hang quy",
            "cua thang dau quy sau",
            "cua thang cuoi quy",
            "moi thang",
            "moi quy");
    private static final Pattern ON_A_DAY = Pattern.compile("(?<![\\p{L}\\d])(?:" + Loose.any("dinh ky", "truoc", "vao")
            + "\\s+)?(?:\\d{1,2}\\s*gio\\s+)?(?:sang\\s+|chieu\\s+)?"
            + "(?:" + Loose.any("ngay", "ngay mung") + "\\s*\\d{1,2}|thu\\s+(?:hai|ba|tu|nam|sau|bay)),?\\s+" + EACH
            + "(?!\\p{L})|"
            + EACH + "\\s*\\(?\\s*" + Loose.any("truoc ngay", "vao ngay", "ngay") + "\\s*\\d{1,2}(?![\\d/.-])\\)?");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + Loose.any("trong vong", "trong thoi han", "sau", "cham nhat sau", "cham nhat")
                    + ")\\s*\\d{1,2}\\s*" + Loose.any("ngay", "ngay lam viec") + "[\\s,]+(?:"
                    + Loose.any("ke tu", "tu", "sau khi", "sau") + ")\\s[^.;,]{4,100}");
    private static final Pattern YEARLY =
            Pattern.compile("\\s*[,(]?\\s*" + Loose.any("hang nam", "moi nam") + "(?![\\p{L}\\d])\\)?");
    private static final Pattern EACH_YEAR = Loose.pattern("hang nam", "moi nam");

    /** "hằng năm" beside a day and month; null where the day comes once. */
    @Nullable
    Matcher yearly(int dateEnd, int limit) {
        return folded.at(YEARLY, dateEnd, limit);
    }

    static boolean eachYear(String before) {
        return EACH_YEAR.matcher(before).find();
    }

    @Nullable
    Matcher every(Sentence sentence) {
        var day = find(ON_A_DAY, sentence);
        return day == null ? find(EVERY, sentence) : day;
    }

    @Nullable
    Matcher onADay(Sentence sentence) {
        return find(ON_A_DAY, sentence);
    }

    @Nullable
    Matcher counted(Sentence sentence) {
        return find(COUNTED, sentence);
    }

    @Nullable
    Matcher untilEvent(Sentence sentence) {
        return find(UNTIL_EVENT, sentence);
    }

    static boolean isPeriodic(String words) {
        return PERIODIC.matcher(words).find();
    }

    private @Nullable Matcher find(Pattern pattern, Sentence sentence) {
        var found = pattern.matcher(folded.text())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        return found.find() ? found : null;
    }
}
