package vn.thidua.reading.text;

import java.util.regex.Pattern;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;

/** Tells from the words before a date what falls due on it. */
final class DueKind {

    private static final Pattern REPORTS = Pattern.compile(
            Loose.regex("bao cao", "bao cep", "tong hop ket qua", "bao cao ket qua") + "|b[aá]o\\s*c[aá]o");
    private static final Pattern SENDS = Pattern.compile("(?<!\\p{L})(?:g[uiư][uirj]{1,2}|gui|nop|trinh)(?!\\p{L})|"
            + Loose.regex("gui ve", "gui ho so", "nop ho so", "dang ky"));
    private static final Pattern PAPERS = Loose.pattern(
            "ho so",
            "danh sach",
            "de nghi khen thuong",
            "dang ky",
            "san pham du thi",
            "bai du thi",
            "ban dang ky",
            "to trinh",
            "bien ban");
    private static final Pattern REGISTERS = Loose.pattern("dang ky");
    private static final Pattern RESULTS = Loose.pattern("ket qua", "so lieu", "tong hop");
    private static final Pattern LAUNCHES = Loose.pattern(
            "phat dong", "trien khai ke hoach phat dong", "le phat dong", "phat dong thi dua", "hoan thanh phat dong");
    private static final Pattern LAUNCH_NOUN = Loose.pattern(
            "tu ngay phat dong",
            "ngay phat dong",
            "do trung uong phat dong",
            "da phat dong",
            "duoc phat dong",
            "thanh pho phat dong",
            "ke hoach phat dong",
            "xa phat dong");
    private static final Pattern SUMS_UP = Loose.pattern("tong ket", "so ket", "so tong ket");
    private static final Pattern HOLDS = Loose.pattern(
            "hoi nghi",
            "dai hoi",
            "le ky niem",
            "hoi thi",
            "lien hoan",
            "to chuc le",
            "le trao",
            "toa dam",
            "giao luu",
            "le phat dong",
            "hoi dien",
            "giai chay");
    private static final Pattern FINISHES = Loose.pattern(
            "hoan thanh",
            "to chuc",
            "trien khai",
            "bao cao",
            "gui",
            "nop",
            "trinh",
            "tong ket",
            "so ket",
            "xay dung",
            "ban hanh",
            "phat dong",
            "dang ky",
            "thuc hien xong",
            "tham muu",
            "ra mat",
            "khanh thanh");
    private static final Pattern ENDS = Loose.pattern("ket thuc", "den het");
    private static final Pattern CAMPAIGN =
            Loose.pattern("dot thi dua", "phong trao thi dua", "dot phat dong", "thi dua", "phong trao", "cao diem");

    private DueKind() {}

    static boolean reports(String folded) {
        return REPORTS.matcher(folded).find();
    }

    static boolean finishes(String folded) {
        return FINISHES.matcher(folded).find();
    }

    /** The kind of a piece of work named on its own. Launching and summing up are advised on here, not done. */
    static DeadlineKind ofWork(String folded) {
        var kind = nearest(folded);
        return kind == DeadlineKind.LAUNCH || kind == DeadlineKind.SUMMARY ? DeadlineKind.TASK : kind;
    }

    static DeadlineKind of(Due due, DeadlineRelation relation) {
        var before = due.before();
        boolean until = relation == DeadlineRelation.UNTIL_END_OF || relation == DeadlineRelation.WITHIN;
        if (until
                && due.endsCampaign()
                && !SUMS_UP.matcher(before).find()
                && (nearest(before) != DeadlineKind.SUBMISSION
                        || ENDS.matcher(before).find())
                && (CAMPAIGN.matcher(before).find() || due.ground() == Ground.TIME)) {
            return DeadlineKind.CAMPAIGN_END;
        }
        int from = before.length();
        while (from > 0) {
            from = Math.max(before.lastIndexOf(',', from - 1), 0);
            var kind = nearest(before.substring(from));
            if (kind != DeadlineKind.TASK) {
                return kind;
            }
        }
        boolean sendsFigures = SENDS.matcher(before).find()
                && RESULTS.matcher(due.paragraphBefore()).find();
        return sendsFigures ? DeadlineKind.REPORT : DeadlineKind.TASK;
    }

    /** What the words next to the date say; the farther ones are asked only where these say nothing. */
    private static DeadlineKind nearest(String before) {
        boolean sends = SENDS.matcher(before).find();
        boolean reports = REPORTS.matcher(before).find();
        boolean papers = PAPERS.matcher(before).find();
        if (papers && sends
                || REGISTERS.matcher(before).find() && !RESULTS.matcher(before).find()) {
            return DeadlineKind.SUBMISSION;
        }
        if (reports || sends && RESULTS.matcher(before).find()) {
            return DeadlineKind.REPORT;
        }
        if (LAUNCHES.matcher(LAUNCH_NOUN.matcher(before).replaceAll(" ")).find()) {
            return DeadlineKind.LAUNCH;
        }
        if (SUMS_UP.matcher(before).find()) {
            return DeadlineKind.SUMMARY;
        }
        return HOLDS.matcher(before).find() ? DeadlineKind.EVENT : DeadlineKind.TASK;
    }
}
