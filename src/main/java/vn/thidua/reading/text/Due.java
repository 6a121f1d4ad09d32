package vn.thidua.reading.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/**
 * What falls due in one sentence, as its words tell it: the work, who does it, who gets it, through whom.
 *
 * @param begin where the words of this deadline begin; a sentence may hold two
 * @param dateStart where the date begins, in the folded text
 */
record Due(
        PlanText text,
        Sentence sentence,
        Paragraph paragraph,
        Section section,
        Ground ground,
        int begin,
        int dateStart,
        int dateEnd) {

    private static final Pattern LEADS_DATE = Pattern.compile("(?:(?<![\\p{L}\\d])"
            + Loose.any(
                    "truoc",
                    "ngay",
                    "het",
                    "den",
                    "den het",
                    "cham nhat",
                    "la",
                    "vao",
                    "trong",
                    "muon nhat",
                    "du kien",
                    "xong",
                    "thoi gian",
                    "han",
                    "cuoi",
                    "cho",
                    "thoi han",
                    "nop")
            + "\\s*:?\\s*)+$");
    private static final Pattern FROM_LAUNCH = Pattern.compile(
            "(?<![\\p{L}])(?:tinh\\s+)?(?:tu|tir|tit|tur|ti)\\s+(?:" + Loose.any("ngay", "nay", "thang", "khi", "dau")
                    + ").*$",
            Pattern.DOTALL);
    private static final String BODY = "(?<body>(?:"
            + Loose.any(
                    "uy ban nhan dan",
                    "ubnd",
                    "ban thi dua",
                    "hoi dong thi dua",
                    "phong",
                    "so",
                    "van phong",
                    "chu tich",
                    "thanh pho",
                    "ban",
                    "trung tam",
                    "uy ban mat tran",
                    "dang uy",
                    "huyen uy",
                    "thuong truc")
            + ")[^,;:.()]{0,70}?)(?=\\s*(?:[,;:.()]|$|(?<![\\p{L}])"
            + Loose.any("truoc", "de tong hop", "theo", "de", "cham nhat", "vao", "ngay", "dong thoi")
            + "(?![\\p{L}])))";
    private static final Pattern TO = Pattern.compile(
            "(?<![\\p{L}])(?:" + Loose.any("ve", "gui", "cho", "gui ve", "bao cao", "len", "trinh") + ")\\s+" + BODY);
    private static final Pattern THROUGH = Pattern.compile(
            "(?<![\\p{L}])(?:" + Loose.any("qua", "thong qua") + ")\\s+" + BODY.replace("body", "through"));
    private static final Pattern SENDER =
            Pattern.compile("^(?:" + Loose.any("cac", "de nghi", "giao", "yeu cau", "thu truong") + ")");
    private static final int NEAR = 260;

    /** The folded words of this deadline up to its date. */
    String before() {
        var words = text.folded().text().substring(begin, Math.max(begin, dateStart));
        if (words.strip().length() < 12) {
            int from = text.folded().at(paragraph.span().start());
            return text.folded().text().substring(Math.min(from, dateStart), dateStart);
        }
        return words;
    }

    /** The folded words of the whole paragraph up to the date. */
    String paragraphBefore() {
        int from = text.folded().at(paragraph.span().start());
        return text.folded().text().substring(Math.min(from, dateStart), dateStart);
    }

    boolean endsCampaign() {
        return ground == Ground.TIME || FROM_LAUNCH.matcher(before()).find();
    }

    String dateText() {
        return text.words(text.folded().span(dateFrom(), dateEnd));
    }

    private int dateFrom() {
        int from = Math.max(begin, dateStart - 40);
        var lead =
                LEADS_DATE.matcher(text.folded().text()).region(from, dateStart).useTransparentBounds(true);
        return lead.find() ? lead.start() : dateStart;
    }

    Passage passage() {
        return text.passage(text.folded().span(dateFrom(), dateEnd));
    }

    String what(DeadlineKind kind) {
        var words = text.words(text.folded().span(Math.min(begin, dateFrom()), dateFrom()));
        if (kind == DeadlineKind.CAMPAIGN_END) {
            var from = FROM_LAUNCH.matcher(Folded.fold(words));
            words = from.find() ? words.substring(0, Math.min(from.start(), words.length())) : words;
        }
        words = words.replaceAll("^[\\s,.;:)(\\-+]+|[\\s,.;:(\\-+]+$", "");
        if (words.length() < 6) {
            words = text.words(text.folded().span(sentence.start(), sentence.end()));
        }
        var brief = words.length() > NEAR ? words.substring(0, words.lastIndexOf(' ', NEAR)) : words;
        return brief.substring(0, 1).toUpperCase(Locale.ROOT) + brief.substring(1);
    }

    /** The unit whose assignment the sentence stands in. */
    @Nullable
    String from(Charged charged) {
        return charged.at(paragraph.span().start());
    }

    @Nullable
    String to() {
        return named(TO, "body");
    }

    @Nullable
    String channel() {
        return named(THROUGH, "through");
    }

    private @Nullable String named(Pattern words, String group) {
        var found = words.matcher(text.folded().text())
                .region(begin, Math.max(begin, Math.min(sentence.end(), dateEnd + 80)));
        Matcher last = null;
        while (found.find()) {
            if (last != null && found.start() > dateStart) {
                break;
            }
            last = found;
            if (found.start() > dateStart) {
                break;
            }
            var span = text.folded().span(found.start(group), found.end(group));
            return text.words(new Span(span.start(), span.end()));
        }
        return last == null ? null : text.words(text.folded().span(last.start(group), last.end(group)));
    }
}
