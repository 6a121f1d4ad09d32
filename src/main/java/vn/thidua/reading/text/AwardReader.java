package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.Section;

/** Reads the award rules: one for each paragraph of the part on awards, and the principles named among the requirements. */
final class AwardReader {

    private static final Pattern FORM = Loose.pattern(
            "bang khen",
            "giay khen",
            "co thi dua",
            "huan chuong",
            "danh hieu thi dua",
            "tien thuong",
            "khen thuong tong ket",
            "thu khen");
    private static final Pattern OBJECT = Loose.pattern(
            "tap the nho", "tap the", "ca nhan", "ho gia dinh", "doanh nghiep", "nguoi lao dong", "xa", "thon");
    private static final Pattern DECIDER = Pattern.compile("(?:"
            + Loose.any(
                    "chu tich uy ban nhan dan",
                    "chu tich ubnd",
                    "giam doc",
                    "thu tuong chinh phu",
                    "chu tich nuoc",
                    "cap co tham quyen",
                    "ban thuong vu",
                    "lien doan lao dong",
                    "hieu truong",
                    "thu truong")
            + ")(?:\\s+(?!(?:" + Loose.any("tang", "xem xet", "quyet dinh", "khen", "co", "cho", "va", "xet")
            + ")(?!\\p{L}))[\\p{L},]+){0,7}");
    private static final Pattern PRINCIPLE = Loose.pattern(
            "dung doi tuong",
            "cong khai",
            "khach quan",
            "kip thoi",
            "dan chu",
            "minh bach",
            "dung nguoi",
            "tieu chi de binh xet",
            "tieu chi",
            "khong xet",
            "theo tham quyen");
    private static final Pattern LEVELS = Loose.pattern("thanh pho", "tinh", "xa", "huyen", "phuong", "nha nuoc");

    private final PlanText text;
    private final Outline outline;
    private final List<AwardRule> rules = new ArrayList<>();

    private AwardReader(PlanText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    static List<AwardRule> read(PlanText text, Outline outline) {
        return new AwardReader(text, outline).rules();
    }

    private List<AwardRule> rules() {
        for (var section : outline.sections()) {
            var ground = Ground.of(outline, section);
            if (ground == Ground.AWARDS || ground == Ground.PURPOSE) {
                read(section, ground == Ground.AWARDS);
            }
        }
        return List.copyOf(rules);
    }

    private void read(Section section, boolean awards) {
        for (var paragraph : Paragraph.of(text, section)) {
            var words = text.words(paragraph.span());
            var folded = Folded.fold(words);
            boolean general =
                    !awards && folded.matches("(?s)\\W*" + Loose.any("khen thuong", "cong tac khen thuong") + ".*");
            if (folded.length() == words.length() && words.length() > 40 && (awards || general)) {
                add(paragraph, words, folded, general);
            }
        }
    }

    private void add(Paragraph paragraph, String words, String folded, boolean general) {
        var forms = named(FORM, words, folded);
        var objects = named(OBJECT, words, DECIDER.matcher(folded).replaceAll(name -> " "
                .repeat(name.group().length())));
        boolean principled = PRINCIPLE.matcher(folded).find();
        if (forms.isEmpty() && objects.isEmpty() && !principled) {
            return;
        }
        var decider = general ? null : first(DECIDER, words, folded);
        var principles = principled ? List.of(words.replaceAll("[.;,\\s]+$", "")) : List.<String>of();
        rules.add(new AwardRule(
                "K%02d".formatted(rules.size() + 1),
                decider == null ? null : level(decider),
                decider,
                forms,
                objects,
                principles,
                text.passage(paragraph.span()),
                0.7));
    }

    private static @Nullable String level(String decider) {
        var folded = Folded.fold(decider);
        return first(LEVELS, decider, folded);
    }

    private static List<String> named(Pattern known, String words, String folded) {
        var named = new LinkedHashSet<String>();
        var found = known.matcher(folded);
        while (found.find()) {
            named.add(words.substring(found.start(), found.end()).toLowerCase());
        }
        return List.copyOf(named);
    }

    private static @Nullable String first(Pattern known, String words, String folded) {
        var found = known.matcher(folded);
        return found.find() ? words.substring(found.start(), found.end()).replaceAll("[,\\s]+$", "") : null;
    }
}
