package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.reading.text.Clause.Said;

/** Reads the clauses of one sentence, from its first figure to its last. */
final class ClauseReader {

    private static final Pattern BASELINE =
            Pattern.compile("\\s*,?\\s*(?<words>" + Loose.any("so voi", "so cung ky", "so nam", "so ke hoach")
                    + "[^;:()]{2,70}?)(?=[;:()]|\\.\\s|\\.?$|,\\s|\\s+(?:trong do|va)\\s)");
    private static final Pattern BASELINE_IN =
            Pattern.compile("\\s*,?\\s*(?<words>" + Loose.any("so voi", "so cung ky") + "[^;:()]{2,70})");
    private static final Pattern NO_NAME = Pattern.compile("(?:"
            + Loose.any(
                    "cua nam",
                    "so voi",
                    "du toan",
                    "ke hoach",
                    "tong so",
                    "tren tong so",
                    "so voi nam",
                    "vao nam",
                    "vao cuoi nam",
                    "trong nam",
                    "nam")
            + ")(?![\\p{L}\\d])(?!\\s+(?:von|su dung dat))");
    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}\\d])(?:tu|tur|tir)\\s+$");
    private static final Pattern CHANGED_TO =
            Pattern.compile("(?:\\s*\\([^)]{0,30}\\)|\\s*(?:cuoi\\s+)?nam\\s+\\d{4})?\\s*(?:"
                    + Loose.any(
                            "xuong",
                            "xuong con",
                            "xuong duoi",
                            "con",
                            "con duoi",
                            "len",
                            "len tren",
                            "giam con",
                            "tang len",
                            "xuong con duoi",
                            "xuong con khoang",
                            "len den")
                    + ")\\s+");
    private static final Pattern PART =
            Pattern.compile("[\\s,.;(]*" + Loose.any("trong do", "bao gom", "cu the") + "\\s*[:,]?\\s*");
    private static final Pattern KEEP =
            Pattern.compile("(?<![\\p{L}\\d])" + Loose.any("duy tri", "giu vung", "giu on dinh") + "(?![\\p{L}\\d])");
    private static final Pattern PERIOD = Pattern.compile(
            Loose.regex("hang nam", "moi nam", "ca nam", "binh quan nam", "nam hoc") + "|6 thang cuoi nam(?: \\d{4})?");
    private static final Pattern CLASSED = Pattern.compile("(?:.* )?(?:người|lượt người|lượt|lượt khách|con)(?:/.*)?");
    private static final Pattern PARTING = Pattern.compile("[,;:()]|\\sva\\s");

    private final PlanText text;
    private final Folded folded;
    private final ClauseWords words;
    private final int from;
    private final int to;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean parts;
    private String verb = "";

    private ClauseReader(PlanText text, int from, int to) {
        this.text = text;
        this.folded = text.folded();
        this.words = new ClauseWords(text, to);
        this.from = from;
        this.to = to;
    }

    /** The clauses of a sentence: each figure with the words that name it. */
    static List<Clause> in(PlanText text, int from, int to) {
        return new ClauseReader(text, from, to).clauses();
    }

    private List<Clause> clauses() {
        var figures = FigureReader.in(text, folded.span(from, to));
        int boundary = from;
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            if (figure.start() < boundary) {
                continue;
            }
            int following = following(figures, at, boundary);
            int next = following < figures.size() ? figures.get(following).start() : to;
            if (following < figures.size() && changes(figure, next)) {
                continue;
            }
            boundary = read(figure, boundary, next, following == figures.size());
        }
        return NameSharing.among(clauses);
    }

    /** "từ 2,8% xuống còn 1,5%": the first figure only says where the second one comes from. */
    private boolean changes(Figure figure, int next) {
        var between = folded.text().substring(figure.end(), next);
        var before = folded.text().substring(Math.max(from, figure.start() - 8), figure.start());
        return FROM.matcher(before).find() && CHANGED_TO.matcher(between).matches();
    }

    /**
     * The next figure that begins a clause of its own: after a figure at the head of its clause, one that no comma parts
     * from it only narrows what is counted, as in "100% doanh nghiệp có từ 50 lao động trở lên".
     */
    private int following(List<Figure> figures, int at, int boundary) {
        int next = at + 1;
        var head = folded.text().substring(boundary, figures.get(at).start());
        if (!figures.get(at).isPercent()
                || ClauseWords.LEAD.matcher(head + " ").replaceFirst("").strip().length() > 8) {
            return next;
        }
        int end = figures.get(at).end();
        while (next < figures.size()
                && !PARTING.matcher(
                                folded.text().substring(end, figures.get(next).start()))
                        .find()) {
            next++;
        }
        return next;
    }

    /** Reads one figure; answers where the words of the next one begin. */
    private int read(Figure figure, int begin, int next, boolean last) {
        int boundary = begin;
        var part = folded.at(PART, boundary, figure.start());
        if (part != null) {
            parts = true;
            boundary = part.end();
        }
        var compared = Comparison.around(text, boundary, figure, next);
        int end = compared.end();
        var baseline = folded.at(BASELINE, end, next);
        end = baseline == null ? end : baseline.end("words");
        int nameStart = words.afterLead(boundary, compared.nameEnd());
        boolean kept =
                KEEP.matcher(folded.text().substring(boundary, figure.start())).find();
        var before = words.words(nameStart, compared.nameEnd());
        int rest = end;
        Said said = compared.verbal() ? Said.VERB : Said.SIGN;
        var aimed = words.lastAim(nameStart, compared.nameEnd());
        if (aimed > nameStart) {
            nameStart = aimed;
            before = words.words(nameStart, compared.nameEnd());
        }
        before = afterHeading(before, figure, compared, end, next);
        String name = before;
        var comparator = compared.comparator();
        if (before.isEmpty() || among(before, figure, compared)) {
            rest = last ? words.immediate(end) : words.handover(end, next, figure.isCount());
            int named = figure.isCount() ? figure.unit().end() : end;
            int stop = words.stop(named, rest, !figure.isCount() && !figure.isPercent());
            var compares = BASELINE_IN.matcher(folded.text()).region(named, Math.max(named, stop));
            if (baseline == null && compares.find()) {
                baseline = compares;
                stop = compares.start();
            }
            var behind = words.words(before.isEmpty() ? words.afterLead(named, stop) : named, stop);
            var upward = Comparison.upwardIn(Folded.fold(behind));
            boolean own = upward != null
                    && upward.end() <= behind.length()
                    && behind.substring(0, upward.start()).chars().noneMatch(Character::isDigit);
            if (own) {
                behind = behind.substring(0, upward.start()) + behind.substring(upward.end());
                comparator = Comparator.AT_LEAST;
            }
            behind = NO_NAME.matcher(Folded.fold(behind)).lookingAt() ? "" : behind;
            boolean carried = before.isEmpty() && !verb.isEmpty() && !figure.isPercent();
            var verbal = carried ? verb : figure.isPercent() ? before : ClauseWords.lastPart(before);
            verb = verbal;
            boolean classed = behind.isEmpty()
                    && !verbal.isEmpty()
                    && CLASSED.matcher(
                                    figure.unit() == null ? "" : figure.unit().name())
                            .matches();
            name = PlanText.tidy(verbal + " " + (classed ? "" : counted(figure)) + " " + behind);
            said = behind.isEmpty() && !figure.isCount() ? said : Said.AMONG;
        } else {
            verb = "";
        }
        add(figure, compared, comparator, kept, baseline, nameStart, Math.max(end, rest), name, said);
        return Math.max(end, rest);
    }

    /** "Giáo dục, y tế: huy động trẻ ra lớp 100%": words before an inner colon only head the item. */
    private String afterHeading(String before, Figure figure, Comparison compared, int end, int next) {
        int colon = before.lastIndexOf(':');
        if (colon > 0 && before.length() - colon > ClauseWords.SHORTEST_NAME) {
            return before.substring(colon + 1).strip();
        }
        boolean heads = compared.parted() && !compared.verbal() && figure.isPercent() && !ClauseWords.share(before);
        var behind = words.words(end, next);
        boolean named = behind.length() > ClauseWords.SHORTEST_NAME
                && words.immediate(end) != end
                && !NO_NAME.matcher(Folded.fold(behind)).lookingAt();
        return heads
                        && named
                        && !ClauseWords.STOP
                                .matcher(folded.text().substring(end, Math.min(end + 3, to)))
                                .find()
                ? ""
                : before;
    }

    /** Whether the figure stands among the words it counts, as in "xây dựng ít nhất 02 mô hình dân vận khéo". */
    private boolean among(String before, Figure figure, Comparison compared) {
        if (!compared.stated()) {
            return true;
        }
        boolean brief = before.split("\\s").length <= 3 && !ClauseWords.share(before);
        return !compared.parted() && (figure.isCount() || brief && figure.isPercent());
    }

    /** The unit of a counted thing, which belongs to its name; as printed where it can be read. */
    private String counted(Figure figure) {
        if (!figure.isCount() || figure.unit() == null) {
            return "";
        }
        int begin = figure.unit().end() - figure.unit().name().length();
        var printed =
                begin < 0 ? "" : text.words(folded.span(begin, figure.unit().end()));
        return Folded.fold(printed).equals(Folded.fold(figure.unit().name()))
                ? printed
                : figure.unit().name();
    }

    private void add(
            Figure figure,
            Comparison compared,
            @Nullable Comparator comparing,
            boolean kept,
            @Nullable Matcher baseline,
            int start,
            int end,
            String name,
            Said said) {
        var comparator = comparing != null ? comparing : kept ? Comparator.MAINTAIN : Comparator.EXACTLY;
        var against = baseline == null
                ? compared.former() == null ? null : PlanText.tidy(text.words(compared.former()))
                : words.words(baseline.start("words"), baseline.end("words"));
        var when = PERIOD.matcher(folded.text()).region(from, end);
        var period = when.find() ? words.words(when.start(), when.end()) : null;
        boolean grows = folded.text()
                .substring(Math.min(start, figure.start()), figure.start())
                .matches("(?s).{0,60}" + Loose.any("tang truong") + ".*");
        var direction = compared.direction() == null && grows ? Direction.INCREASE : compared.direction();
        boolean doubled = figure.second() != null || name.matches(".* và có .*");
        clauses.add(new Clause(
                Math.min(start, figure.start()),
                end,
                ClauseWords.shortened(name),
                figure,
                comparator,
                direction,
                against,
                period,
                parts,
                doubled,
                said));
    }
}
