package vn.thidua.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Đơn vị được giao: the name of a unit at the head of a duty, without "Giao" or "Đề nghị", and the note beside it.
 *
 * @param rest offset in the words at which the duty itself begins; the words' length where there is none
 */
record UnitName(String name, @Nullable String note, int rest) {

    private static final Pattern CHARGE = Pattern.compile("^\\s*(?:"
            + Loose.any(
                    "giao",
                    "moi",
                    "kinh moi",
                    "kinh de nghi",
                    "tran trong de nghi",
                    "giao cho",
                    "de nghi",
                    "yeu cau",
                    "phan cong",
                    "giao nhiem vu cho",
                    "trach nhiem cua",
                    "doi voi",
                    "uy ban nhan dan xa giao",
                    "ubnd xa giao",
                    "chu tich ubnd xa giao",
                    "de nghi cac",
                    "giao trach nhiem cho")
            + ")(?![\\p{L}\\d])\\s*:?\\s*");
    private static final Pattern BODY = Pattern.compile(
            "^\\s*(?!phong\\s+trao)(?:" + Loose.any("cac", "thu truong cac", "thu truong") + "\\s+)?(?:"
                    + Loose.any(
                            "phong",
                            "van phong",
                            "trung tam",
                            "uy ban",
                            "mat tran",
                            "cong an",
                            "ban chi huy",
                            "doan",
                            "doan thanh nien",
                            "truong",
                            "truong cac thon",
                            "tram y te",
                            "chi bo",
                            "thanh vien",
                            "bi thu",
                            "hoi dong",
                            "co quan",
                            "don vi",
                            "to chuc",
                            "doanh nghiep",
                            "thu truong",
                            "dang uy",
                            "hieu truong",
                            "ubmttq",
                            "ubnd",
                            "nganh",
                            "dai truyen thanh",
                            "doan the",
                            "khoi thi dua",
                            "cum thi dua",
                            "lien doan",
                            "cong doan",
                            "thu truong cac co quan",
                            "kho bac",
                            "chi cuc",
                            "nguoi dung dau",
                            "hop tac xa",
                            "bo phan",
                            "quan su",
                            "to dan pho",
                            "chu tich",
                            "lanh dao",
                            "buon",
                            "trung tam",
                            "truong thon",
                            "khu pho",
                            "bao va phat thanh",
                            "cong ty")
                    + "|so|thon|ap|ban|hoi|thue|cac to)(?![\\p{L}\\d]).*",
            Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile("(?:(?<=\\s)|(?<=[,:)]))(?:"
            + Loose.any(
                    "chu tri",
                    "phoi hop",
                    "tham muu",
                    "co trach nhiem",
                    "theo doi",
                    "huong dan",
                    "don doc",
                    "xay dung",
                    "trien khai",
                    "thuc hien",
                    "day manh",
                    "tang cuong",
                    "tiep tuc",
                    "dang ky",
                    "tong hop",
                    "lam dau moi",
                    "phat dong",
                    "bao dam",
                    "dam bao",
                    "to chuc trien khai",
                    "to chuc tuyen truyen",
                    "to chuc phat dong",
                    "to chuc thuc hien",
                    "can cu",
                    "kip thoi",
                    "phat huy",
                    "van dong",
                    "chi dao",
                    "lam tot",
                    "bo tri",
                    "thuong xuyen",
                    "chiu trach nhiem",
                    "chu dong",
                    "quan triet",
                    "nang cao",
                    "lua chon",
                    "phan cong",
                    "tap trung",
                    "to chuc cac",
                    "rasoat",
                    "ra soat",
                    "giup",
                    "co nhiem vu",
                    "tuyen truyen sau rong",
                    "chuan bi",
                    "xet",
                    "tham dinh")
            + ")(?![\\p{L}\\d])");
    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:\\((?<bracket>[^)]{3,160})\\)|\\s?[-,]\\s?(?<dash>"
                    + Loose.any("co quan thuong truc", "la co quan thuong truc", "thuong truc") + ".{0,120}))\\s*$",
            Pattern.DOTALL);
    /** "Mỗi đơn vị" folds like "Mời đơn vị" but invites nobody. */
    private static final Pattern EACH = Pattern.compile("\\s*(?iu:mỗi)(?!\\p{L})");

    private static final Pattern TAIL = Pattern.compile(
            "[\\s,]+(?:" + Loose.any("co trach nhiem", "co nhiem vu", "chiu trach nhiem", "nhiem vu") + "[\\s:;.,]*)$");
    private static final Pattern NO_UNIT = Pattern.compile(
            "\\s*(?:"
                    + Loose.any(
                            "le phat dong",
                            "so ket",
                            "tong ket",
                            "phat dong",
                            "che do bao cao",
                            "trach nhiem cac",
                            "khen thuong",
                            "hinh thuc",
                            "thoi gian")
                    + ")(?![\\p{L}\\d]).*",
            Pattern.DOTALL);
    private static final int LONGEST = 190;

    /** Whether a paragraph opens by charging a unit of its own. */
    static @Nullable UnitName opening(String words) {
        var folded = Folded.fold(words);
        var charge = CHARGE.matcher(folded);
        boolean charged = charge.find() && !EACH.matcher(words).lookingAt();
        int from = charged ? charge.end() : 0;
        if (folded.length() != words.length()
                || !BODY.matcher(folded.substring(from)).matches()) {
            return null;
        }
        int end = end(folded, from, charged);
        if (end < 0
                || end - from > LONGEST
                || words.substring(from, end).strip().length() < 4) {
            return null;
        }
        return named(words, from, end);
    }

    /** Whether a heading names a time or a doing: "Lễ phát động", "Sơ kết 6 tháng". */
    static boolean isNone(String heading) {
        return NO_UNIT.matcher(Folded.fold(heading)).matches();
    }

    /** Reads a heading that is nothing but a unit's name. */
    static UnitName heading(String words) {
        var charge = CHARGE.matcher(Folded.fold(words));
        int from = charge.find() && !EACH.matcher(words).lookingAt() ? Math.min(charge.end(), words.length()) : 0;
        return named(words, from, words.length());
    }

    private static UnitName named(String words, int from, int end) {
        var part = words.substring(from, end).replaceAll("[\\s:;.,]+$", "");
        var tail = TAIL.matcher(Folded.fold(part));
        part = tail.find() ? part.substring(0, Math.min(tail.start(), part.length())) : part;
        var folded = Folded.fold(part);
        Matcher note = NOTE.matcher(folded);
        String said = null;
        if (folded.length() == part.length() && note.find()) {
            var group = note.group("bracket") != null ? "bracket" : "dash";
            said = PlanText.tidy(part.substring(note.start(group), note.end(group)));
            part = part.substring(0, note.start());
        }
        int rest = end;
        while (rest < words.length() && " :,.\n\t".indexOf(words.charAt(rest)) >= 0) {
            rest++;
        }
        return new UnitName(PlanText.tidy(part).replaceAll("[\\s,;:.-]+$", ""), said, rest);
    }

    /** Where the name ends: at a colon before any verb, or at the first verb of duty. */
    private static int end(String folded, int from, boolean charged) {
        var verb = VERB.matcher(folded);
        int at = verb.find(from + 3) ? verb.start() : -1;
        int colon = folded.indexOf(':', from);
        if (colon >= 0 && (at < 0 || colon < at)) {
            return colon;
        }
        boolean comma = at > 0 && !charged && folded.lastIndexOf('.', at) > from;
        return comma ? -1 : at;
    }
}
