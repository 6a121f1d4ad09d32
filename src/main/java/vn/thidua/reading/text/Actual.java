package vn.thidua.reading.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a result already reached ("6 tháng đầu năm đạt 124%") from what the plan asks for. */
final class Actual {

    private static final Pattern RESULT = Loose.pattern(
            "dat duoc",
            "ket qua dat",
            "thuc hien nam",
            "trong nam qua",
            "nam truoc dat",
            "tinh den nay",
            "den nay",
            "tinh den ngay",
            "tinh den",
            "moi dat",
            "moi thu duoc",
            "vua qua",
            "hien nay");
    private static final Pattern DONE = Pattern.compile("(?<![\\p{L}\\d])d[a4]\\s+(?:"
            + Loose.any(
                    "dat",
                    "trao",
                    "thu",
                    "thuc hien",
                    "hoan thanh",
                    "van dong",
                    "huy dong",
                    "giai ngan",
                    "xay dung duoc")
            + ")(?![\\p{L}\\d])");
    private static final Pattern SO_FAR = Pattern.compile("(?<![\\p{L}\\d])(?:0?6 thang|0?9 thang|quy (?:i{1,3}|[1-3]))"
            + "(?:\\s+dau)?(?:\\s+nam)?(?:\\s+(?<year>20\\d\\d))?");
    private static final Pattern OPENS_YEAR =
            Pattern.compile("[\\s\\d.)]*(?:" + Loose.any("trong nam", "nam") + ")\\s+(?<year>20\\d\\d)(?!\\s?[-\\d])");
    private static final Pattern FORMER =
            Loose.pattern("nam truoc", "nam hoc truoc", "nam ngoai", "ky truoc", "cung ky", "thuc hien");
    private static final Pattern AIM = Loose.pattern("phan dau", "chi tieu", "muc tieu", "nang len", "tang len");
    private static final Pattern YEAR =
            Pattern.compile("(?<!so voi )(?:" + Loose.any("nam") + ")\\s+(?<year>20\\d\\d)(?!\\s?[-\\d])");
    private static final Pattern AGAINST = Pattern.compile(
            "(?:" + Loose.any("so voi", "so voi nam", "so cung ky", "tu nam", "giai doan", "hon") + ")\\s*$");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final PlanText text;
    private final int year;
    private final int month;

    Actual(PlanText text, int year) {
        this.text = text;
        this.year = year;
        this.month = PlanYear.monthOf(text);
    }

    static boolean says(String folded) {
        boolean result = RESULT.matcher(folded).find() || DONE.matcher(folded).find();
        return result && !AIM.matcher(folded).find();
    }

    boolean is(Sentence sentence, Clause clause) {
        var folded = text.folded().text();
        int figure = clause.figure().start();
        var before = folded.substring(Math.min(clause.start(), figure), figure);
        var opened =
                BRACKETED.matcher(folded.substring(sentence.start(), figure)).replaceAll(" ");
        int aim = lastOf(AIM, opened);
        int result = Math.max(lastOf(RESULT, opened), done(sentence, figure, opened));
        if (result > aim || isOver(opened) || aim < 0 && opensPast(opened)) {
            return true;
        }
        int bracket = folded.lastIndexOf('(', figure);
        boolean inside = bracket >= sentence.start() && folded.indexOf(')', bracket) > figure;
        if (inside && FORMER.matcher(folded.substring(bracket, figure)).find() && aim < 0) {
            return true;
        }
        return past(before, aim >= 0);
    }

    /** "đã đạt", but not "triệt để đạt", which loses its marks to the same letters. */
    private int done(Sentence sentence, int figure, String opened) {
        var span = text.folded().span(sentence.start(), figure);
        boolean printed = !Marks.kept(text, span)
                || text.source().slice(span).toLowerCase(Locale.ROOT).contains("đã");
        return printed ? lastOf(DONE, opened) : -1;
    }

    /** Months of the plan's year that had gone by when it was issued: "6 tháng đầu năm đạt 52%" in a plan of September. */
    private boolean isOver(String opened) {
        var months = SO_FAR.matcher(opened);
        return (month == 0 || month > 3) && months.find() && (months.group("year") == null || year(months) == year);
    }

    /** "Trong năm 2025, xã thu ..." in a plan of 2026, where no later year is named. */
    private boolean opensPast(String opened) {
        var first = OPENS_YEAR.matcher(opened);
        if (!first.lookingAt() || year(first) >= year) {
            return false;
        }
        return !YEAR.matcher(opened.substring(first.end())).find();
    }

    private static int year(Matcher found) {
        return Integer.parseInt(found.group("year"));
    }

    private boolean past(String before, boolean aims) {
        var years = YEAR.matcher(before);
        boolean past = false;
        while (years.find()) {
            boolean against =
                    AGAINST.matcher(before.substring(0, years.start())).find();
            past = !against && Integer.parseInt(years.group("year")) < year;
        }
        return past && !aims;
    }

    private static int lastOf(Pattern words, String in) {
        var found = words.matcher(in);
        int last = -1;
        while (found.find()) {
            last = found.start();
        }
        return last;
    }
}
