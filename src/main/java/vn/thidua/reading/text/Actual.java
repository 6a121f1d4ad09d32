package vn.thidua.reading.text;

import java.util.regex.Pattern;

/** Tells a result already reached ("6 tháng đầu năm đạt 124%") from what the plan asks for. */
final class Actual {

    private static final Pattern RESULT = Loose.pattern(
            "6 thang dau nam",
            "6 thang dau",
            "da dat",
            "uoc dat",
            "dat duoc",
            "ket qua dat",
            "uoc thuc hien",
            "da thuc hien",
            "thuc hien nam",
            "trong nam qua",
            "nam truoc dat",
            "dau nam dat",
            "tinh den nay",
            "den nay",
            "tinh den ngay",
            "tinh den",
            "moi dat",
            "moi thu duoc",
            "vua qua",
            "da trao",
            "da thu",
            "hien nay",
            "9 thang dau nam",
            "quy i dat",
            "da hoan thanh");
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

    Actual(PlanText text, int year) {
        this.text = text;
        this.year = year;
    }

    static boolean says(String folded) {
        return RESULT.matcher(folded).find() && !AIM.matcher(folded).find();
    }

    boolean is(Sentence sentence, Clause clause) {
        var folded = text.folded().text();
        int figure = clause.figure().start();
        var before = folded.substring(Math.min(clause.start(), figure), figure);
        var opened =
                BRACKETED.matcher(folded.substring(sentence.start(), figure)).replaceAll(" ");
        int aim = lastOf(AIM, opened);
        int result = lastOf(RESULT, opened);
        if (result > aim) {
            return true;
        }
        int bracket = folded.lastIndexOf('(', figure);
        boolean inside = bracket >= sentence.start() && folded.indexOf(')', bracket) > figure;
        if (inside && FORMER.matcher(folded.substring(bracket, figure)).find() && aim < 0) {
            return true;
        }
        return past(before, aim >= 0);
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
