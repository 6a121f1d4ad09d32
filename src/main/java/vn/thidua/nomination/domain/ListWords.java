package vn.thidua.nomination.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Folding;

/** Words in lists that are nobody's name: sums, feet, "như trên", what kind of recipient follows. */
final class ListWords {

    private static final Set<String> EMPTY = words(
            "danh hieu hinh thuc tang thuong de nghi khen xet doi voi cho cac gom co so luong "
                    + "nguoi dong chi d c nam va la sach tong muc dat thi dua cap ve viec v kem theo trinh quyet dinh phan duoc nhan truong hop tieu bieu xuat sac dien hinh");
    private static final Set<String> COUNTED =
            words("nguoi tap the ca nhan dong chi ho gia dinh don vi truong hop va so gom la co luong d c "
                    + "doanh nghiep danh sach nay");
    private static final Pattern SUM = Pattern.compile(
            "(tong cong|tong so|tong|cong|cong lai|tong gop|an dinh danh sach|danh sach (nay )?(gom|co))( .*)?");
    private static final Pattern FOOT = Pattern.compile(
            "(nguoi lap|noi nhan|thu truong|xac nhan|ky ten|tm|t m|kt|k t|tl|t l|can bo lap|ke toan|chu toa)( .*)?"
                    + "|.*ngay (\\d+ )?thang (\\d+ )?nam( \\d+)?"
                    + "|(chu tich|pho chu tich|hieu truong|bi thu|giam doc|thu ky|truong (ban|phong|thon|don vi|cong an)|dai dien (don vi|lanh dao))");
    private static final Pattern DITTO =
            Pattern.compile("(?iu)[-\\s.]*(nt|n\\.t|[\"\u201c\u201d\u2033'/]{1,3})[-\\s.]*");
    private static final Pattern MARK = Pattern.compile("(?iu)[x\u00d7\u2713\u2714\u221a\u2611v1+]|c\u00f3|co");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[\\dA-Za-z]{1,2}\\)?");

    private ListWords() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ")));
    }

    /** Whether words that stand beside the name of an award or kind add nothing; who gives it stands behind "của". */
    static boolean saysNothing(List<String> words) {
        int issuer = words.indexOf("cua");
        var own = issuer < 0 ? words : words.subList(0, issuer);
        return own.stream().allMatch(word -> EMPTY.contains(word) || word.matches("\\d+|[ivx]+|[a-e]"));
    }

    /** "Tổng cộng: 12", "Danh sách có 05 tập thể, 12 cá nhân". */
    static boolean isSum(String text) {
        var sum = SUM.matcher(Folding.fold(text));
        return sum.matches()
                && (sum.group(3) == null
                        || Stream.of(sum.group(3).strip().split(" "))
                                .allMatch(word -> COUNTED.contains(word) || word.matches("\\d+")));
    }

    /** Who signed, for whom copies are, on which day. */
    static boolean isFoot(String text) {
        return FOOT.matcher(Folding.fold(text)).matches();
    }

    /** "nt", "như trên", a pair of strokes: what stands above. */
    static boolean isDitto(String text) {
        return DITTO.matcher(text).matches() || Folding.fold(text).equals("nhu tren");
    }

    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** A row that only numbers the columns: (1) (2) (3), or A B 1 2. */
    static boolean numbersColumns(ListLine line) {
        var spoken = line.spoken();
        return spoken.size() > 1
                && spoken.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text()).matches());
    }

    /** The kinds of recipients a text speaks of, once the awards are taken out of it. */
    static Set<Subject> subjects(List<String> words) {
        var text = " " + String.join(" ", words) + " ";
        var found = EnumSet.noneOf(Subject.class);
        if (text.matches(".* (ca nhan|dong chi|nguoi lao dong|cong dan|ong ba|can bo cong chuc) .*")) {
            found.add(Subject.INDIVIDUAL);
        }
        if (text.contains(" tap the ")) {
            found.add(Subject.COLLECTIVE);
        }
        if (text.matches(".* (ho gia dinh|gia dinh|ho dan|cac ho) .*")) {
            found.add(Subject.HOUSEHOLD);
        }
        if (text.matches(".* (doanh nghiep|hop tac xa|to chuc kinh te|co so san xuat) .*")) {
            found.add(Subject.ENTERPRISE);
        }
        return found;
    }

    /** The one kind a text speaks of; empty when it speaks of none, or of several. */
    static Optional<Subject> subject(List<String> words) {
        var all = subjects(words);
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Without the words that name a kind of recipient. */
    static List<String> withoutSubjects(List<String> words) {
        var text = (" " + String.join(" ", words) + " ")
                .replaceAll(
                        " (?:ca nhan|tap the|ho gia dinh|gia dinh|ho dan|doanh nghiep|hop tac xa|dong chi|cac ho|cong dan)(?= )",
                        " ")
                .strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
}
