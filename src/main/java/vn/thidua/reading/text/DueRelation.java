package vn.thidua.reading.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.reading.text.DateReader.Dated;
import vn.thidua.reading.text.DateReader.Size;

/** Tells from the words before a date whether it makes something due, and how: "trước ngày", "đến hết", "trong". */
record DueRelation(PlanText text, int year) {

    private static final Pattern BEFORE = due(
            "truoc",
            "truoc ngay",
            "cham nhat",
            "cham nhat la",
            "cham nhat ngay",
            "cham nhat vao ngay",
            "cham nhat la ngay",
            "muon nhat",
            "muon nhat la ngay",
            "xong truoc ngay",
            "xong truoc",
            "han cuoi",
            "han cuoi ngay",
            "han chot",
            "thoi han",
            "cham nhat den ngay",
            "khong qua ngay",
            "khong muon hon ngay",
            "thoi han truoc ngay",
            "han nop",
            "cham nhat trong");
    private static final Pattern UNTIL = due(
            "den het",
            "den het ngay",
            "het",
            "het ngay",
            "den ngay",
            "den",
            "den het thang",
            "den cuoi",
            "ket thuc vao",
            "ket thuc vao ngay",
            "ket thuc ngay",
            "ket thuc",
            "den het nam",
            "cho den",
            "cho den het",
            "cho den ngay");
    private static final Pattern WITHIN = due(
            "trong",
            "vao",
            "vao ngay",
            "trong ngay",
            "ngay",
            "du kien",
            "du kien ngay",
            "du kien vao",
            "du kien trong",
            "thoi gian",
            "du kien vao ngay",
            "hoan thanh trong",
            "khoang",
            "dip",
            "dung ngay",
            "tu ngay",
            "xong trong",
            "thoi gian vao");
    private static final Pattern CITES = Pattern.compile("(?s).*(?:\\d\\s?[-/]\\s?[a-z][a-z\\d/\\s-]{1,24}|(?:"
            + Loose.any(
                    "nghi quyet",
                    "quyet dinh",
                    "ke hoach",
                    "chi thi",
                    "nghi dinh",
                    "thong tu",
                    "luat",
                    "cong van",
                    "huong dan",
                    "ket luan")
            + ")[^.;]{0,24})[\\s,;]*(?:" + Loose.any("ngay") + ")?\\s*");
    private static final Pattern COMES_FROM = Pattern.compile(
            "(?s).*(?<![\\p{L}])(?:tu|tir|tit|ti|tur|ke tu)\\s*(?:" + Loose.any("ngay", "thang") + ")?\\s*");
    private static final Pattern LAUNCHED = Pattern.compile("(?s).*(?<![\\p{L}])(?:tu|tir|tit|tur|ti)\\s+(?:"
            + Loose.any("ngay", "nay", "khi", "thang", "dau", "thoi diem") + ").*");
    private static final Pattern AS_OF = Pattern.compile("(?s).*"
            + Loose.any(
                    "tam nhin",
                    "dinh huong",
                    "tinh den",
                    "giai doan",
                    "chao mung",
                    "ky niem",
                    "ngay thanh lap",
                    "so lieu",
                    "nam hoc")
            + "[^.;,]{0,60}$");

    private static Pattern due(String... phrases) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Loose.any(phrases) + "\\s*:?\\s*$");
    }

    /** How the sentence ties itself to a date; null where the date makes nothing due. */
    @Nullable
    DeadlineRelation of(Sentence sentence, Ground ground, Dated dated) {
        if (dated.date() != null && dated.date().getYear() < year) {
            return null;
        }
        var opened = text.folded().text().substring(sentence.start(), dated.start());
        var near = opened.substring(Math.max(0, opened.length() - 40));
        boolean until = UNTIL.matcher(near).find() || dated.size() == Size.YEAR;
        if (BEFORE.matcher(near).find()) {
            return DeadlineRelation.BEFORE;
        }
        boolean bracketed = ground == Ground.TIME && near.strip().endsWith("(");
        if (bracketed) {
            return DeadlineRelation.WITHIN;
        }
        if (CITES.matcher(near).matches()
                || AS_OF.matcher(near).matches()
                || COMES_FROM.matcher(near).matches()) {
            return null;
        }
        boolean campaign = ground == Ground.TIME || LAUNCHED.matcher(opened).matches();
        boolean bound = campaign || DueKind.finishes(opened);
        if (until) {
            boolean aim = (ground == Ground.TARGETS && dated.size() != Size.DAY) || ground == Ground.PURPOSE;
            boolean vague = dated.size() == Size.YEAR && !bound;
            return aim || vague ? null : DeadlineRelation.UNTIL_END_OF;
        }
        boolean within = WITHIN.matcher(near).find()
                || ground == Ground.TIME
                || near.strip().endsWith(":")
                || near.strip().endsWith("(");
        boolean works = ground == Ground.TIME || ground == Ground.DUTIES || DueKind.finishes(opened);
        boolean told = dated.size() != Size.MONTH || dated.yearGiven() || ground != Ground.TASKS;
        return within && works && told && ground != Ground.PURPOSE && ground != Ground.TARGETS
                ? DeadlineRelation.WITHIN
                : null;
    }
}
