package vn.thidua.nomination.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.interchange.Folding;

/** Cột của danh sách đề nghị: what a column tells, by the words people head it with. A word after "=" counts only when it stands alone. */
enum ListColumn {
    NUMBER("stt", "=tt", "so tt", "so thu tu", "=thu tu", "=so", "=no"),
    FAMILY(
            "=ho",
            "=ho dem",
            "=ho va dem",
            "ho va ten dem",
            "ho ten dem",
            "=ho lot",
            "ho va chu lot",
            "ho va chu dem",
            "ho va ten lot"),
    GIVEN("=ten"),
    NAME(
            "ho va ten",
            "ho ten",
            "ho va ten ca nhan",
            "ten ca nhan",
            "ten nguoi",
            "=ca nhan",
            "nguoi duoc de nghi",
            "nguoi duoc khen",
            "ten doi tuong",
            "doi tuong duoc",
            "doi tuong de nghi",
            "tap the ca nhan",
            "ca nhan tap the",
            "tap the va ca nhan",
            "ca nhan va tap the",
            "ten tap the ca nhan",
            "ten tap the va ca nhan",
            "ten ca nhan tap the",
            "don vi ca nhan",
            "ca nhan don vi",
            "ten don vi ca nhan",
            "full name",
            "=name"),
    COLLECTIVE(
            "ten tap the",
            "=tap the",
            "ten to chuc",
            "ten don vi tap the",
            "=tap the don vi",
            "=tap the duoc khen",
            "=tap the duoc khen thuong",
            "=tap the duoc de nghi",
            "=tap the de nghi"),
    HOUSEHOLD(
            "=ho gia dinh",
            "=ten ho gia dinh",
            "=ho dan",
            "chu ho",
            "ten chu ho",
            "ho ten chu ho",
            "ho va ten chu ho",
            "=ten ho",
            "dai dien ho"),
    BIRTH("nam sinh", "ngay sinh", "ngay thang nam sinh", "sinh nam", "sinh ngay", "=ns", "=sn"),
    POST("chuc vu", "chuc danh", "nghe nghiep", "vi tri viec lam", "vi tri cong tac", "cong viec", "=cv", "nhiem vu"),
    UNIT(
            "don vi",
            "ten don vi",
            "co quan",
            "ten co quan",
            "noi cong tac",
            "noi lam viec",
            "noi o",
            "noi thuong tru",
            "noi cu tru",
            "dia chi",
            "thuong tru",
            "=thon",
            "ten thon",
            "thon to",
            "thon ap",
            "to dan pho",
            "khu dan cu",
            "khu pho",
            "=ap",
            "=truong",
            "ten truong",
            "chi hoi",
            "cho o"),
    KIND("loai doi tuong", "phan loai", "loai hinh", "=loai", "=doi tuong", "nhom doi tuong"),
    AWARD(
            "danh hieu",
            "hinh thuc",
            "muc khen",
            "loai khen thuong",
            "=khen thuong",
            "de nghi",
            "de xuat",
            "kien nghi",
            "htkt",
            "dhtd",
            "dang ky thi dua",
            "=award"),
    ACHIEVEMENT(
            "thanh tich",
            "tom tat",
            "noi dung",
            "ly do",
            "ket qua dat duoc",
            "ket qua thuc hien",
            "ket qua cong tac",
            "cong trang",
            "dong gop",
            "viec lam tieu bieu",
            "bao cao thanh tich"),
    NOTE("ghi chu", "=gc", "y kien", "=note", "luu y"),
    /** What is not needed, and must not be taken for something else: money, votes, numbers of papers. */
    OTHER(
            "so tien",
            "tien thuong",
            "muc thuong",
            "muc tien",
            "kinh phi",
            "ty le",
            "ti le",
            "so phieu",
            "bo phieu",
            "bieu quyet",
            "xep loai",
            "danh gia",
            "can cuoc",
            "cccd",
            "cmnd",
            "cmtnd",
            "dinh danh",
            "dien thoai",
            "sdt",
            "dan toc",
            "gioi tinh",
            "que quan",
            "ton giao",
            "trinh do",
            "dang vien",
            "ngay vao",
            "so quyet dinh",
            "so qd",
            "quyet dinh so",
            "ky nhan",
            "ky ten",
            "chu ky",
            "ma so",
            "sang kien",
            "nam cong tac",
            "tham nien",
            "thoi gian",
            "can sua");

    private static final int LONGEST = 120;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern PAST = Pattern.compile(
            "\\b(da duoc|da dat|da tang|da khen|da nhan|duoc tang|nam truoc|truoc day|truoc do|lien ke|gan nhat|lich su)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final List<String> words;

    ListColumn(String... words) {
        this.words = List.of(words);
    }

    /** Whether it says whom a row is about. */
    boolean names() {
        return this == NAME || this == COLLECTIVE || this == HOUSEHOLD || this == GIVEN;
    }

    /**
     * What a heading announces: the words that stand first, of those that begin together the longest.
     *
     * @param year of the round; an award of years before it is no proposal
     */
    static Optional<ListColumn> of(String heading, int year) {
        var plain = Folding.fold(ASIDE.matcher(heading).replaceAll(" "));
        var folded = plain.isEmpty() ? Folding.fold(heading) : plain;
        if (folded.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        ListColumn best = null;
        int first = Integer.MAX_VALUE;
        int length = 0;
        for (var column : values()) {
            for (var word : column.words) {
                int at = word.startsWith("=") ? (folded.equals(word.substring(1)) ? 0 : -1) : whole(folded, word);
                if (at >= 0 && (at < first || at == first && word.length() > length)) {
                    best = column;
                    first = at;
                    length = word.length();
                }
            }
        }
        return Optional.ofNullable(best == AWARD && isPast(heading, year) ? OTHER : best);
    }

    /** Whether a heading speaks of what was given before. */
    static boolean isPast(String heading, int year) {
        var folded = Folding.fold(heading);
        var years = YEAR.matcher(folded)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .max();
        return PAST.matcher(folded).find() || years.isPresent() && years.getAsInt() < year;
    }

    private static int whole(String text, String word) {
        return (" " + text + " ").indexOf(" " + word + " ");
    }
}
