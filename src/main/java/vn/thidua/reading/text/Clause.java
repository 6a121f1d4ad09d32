package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/**
 * Mệnh đề: one clause that ties a name to a figure.
 *
 * @param start where name and figure together begin, in the folded text
 * @param name words of the name, as printed
 * @param part whether "trong đó" makes it a part of the total before
 * @param said how the figure is tied to its name
 */
record Clause(
        int start,
        int end,
        String name,
        Figure figure,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable String baseline,
        @Nullable String period,
        boolean part,
        boolean doubled,
        Said said) {

    /** What ties a figure to its name. */
    enum Said {
        /** A verb: "đạt", "tăng", "giảm". */
        VERB,
        /** A colon or a comparing word. */
        SIGN,
        /** The figure stands among the words it counts. */
        AMONG
    }

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
            + ")(?![\\p{L}\\d])");
    private static final Pattern PART =
            Pattern.compile("[\\s,.;(]*" + Loose.any("trong do", "bao gom", "cu the") + "\\s*[:,]?\\s*");
    private static final Pattern LEAD = Pattern.compile("[\\s,.;:/()\"'\\-+*]*(?:(?:"
            + Loose.any(
                    "phan dau",
                    "chi tieu",
                    "tap trung",
                    "dam bao",
                    "bao dam",
                    "duy tri",
                    "hang nam",
                    "moi nam",
                    "va",
                    "nham",
                    "quyet tam",
                    "muc tieu",
                    "den nam 2025",
                    "phan dau dua",
                    "phan dau den het nam",
                    "voi",
                    "de",
                    "giu vung",
                    "giu",
                    "cuoi nam",
                    "den cuoi nam",
                    "quan tam",
                    "thuc hien",
                    "tich cuc",
                    "phan dau hoan thanh",
                    "dong thoi")
            + "|co(?!\\s*(?:quan|so|cau|ban|hoi|khi|gioi|che))|"
            + Loose.any(
                    "den", "trong", "het", "den het", "phan dau den", "phan dau den het", "phan dau trong", "den cuoi")
            + "\\s+(?:" + Loose.any("nam") + ")\\s+\\d{4})(?![\\p{L}\\d])"
            + "[\\s,:.]*)+");
    private static final Pattern UNTIL =
            Pattern.compile("[\\s\\d.)]*(?:" + Loose.any("den", "truoc", "trong", "het", "den het", "phan dau den")
                    + ")\\s[^,;:%]{0,30}?\\d{4}\\s*[,:]\\s*");
    private static final Pattern KEEP =
            Pattern.compile("(?<![\\p{L}\\d])" + Loose.any("duy tri", "giu vung", "giu on dinh") + "(?![\\p{L}\\d])");
    private static final Pattern PERIOD = Pattern.compile(
            Loose.regex("hang nam", "moi nam", "ca nam", "binh quan nam", "nam hoc") + "|6 thang cuoi nam(?: \\d{4})?");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.;:/()\\-+*]+|[\\s,.;:/(\\-+*]+$");
    private static final Pattern STOP_COUNT = Pattern.compile("[:(,]|\\b(?:nang|dua) tong so");
    private static final Pattern STOP_MEASURE = Pattern.compile("[:(,]|\\sva\\s");
    private static final Pattern CLASSED = Pattern.compile("(?:.* )?(?:người|lượt người|lượt|lượt khách|con)(?:/.*)?");
    private static final Pattern PARTING = Pattern.compile("[,;:()]|\\sva\\s");
    private static final Pattern STOP = Pattern.compile("[:(]|\\b(?:nang|dua) tong so");
    private static final Pattern AIM = Loose.pattern("phan dau", "phan dau dua", "quyet tam", "phan dau dat");
    private static final int SHORTEST_NAME = 8;
    private static final int LONGEST = 180;

    /** The clauses of a sentence: each figure with the words that name it. */
    static List<Clause> in(PlanText text, int from, int to) {
        return new Reading(text, from, to).clauses();
    }

    private static final class Reading {

        private final PlanText text;
        private final Folded folded;
        private final int from;
        private final int to;
        private final List<Clause> clauses = new ArrayList<>();
        private boolean parts;
        private String verb = "";

        Reading(PlanText text, int from, int to) {
            this.text = text;
            this.folded = text.folded();
            this.from = from;
            this.to = to;
        }

        List<Clause> clauses() {
            var figures = FigureReader.in(text, folded.span(from, to));
            int boundary = from;
            for (int at = 0; at < figures.size(); at++) {
                var figure = figures.get(at);
                if (figure.start() < boundary) {
                    continue;
                }
                int following = following(figures, at, boundary);
                int next = following < figures.size() ? figures.get(following).start() : to;
                boundary = read(figure, boundary, next, following == figures.size());
            }
            return clauses;
        }

        /**
         * The next figure that begins a clause of its own: after a figure at the head of its clause, one that no comma parts
         * from it only narrows what is counted, as in "100% doanh nghiệp có từ 50 lao động trở lên".
         */
        private int following(List<Figure> figures, int at, int boundary) {
            int next = at + 1;
            var head = folded.text().substring(boundary, figures.get(at).start());
            if (!figures.get(at).isPercent()
                    || LEAD.matcher(head + " ").replaceFirst("").strip().length() > 8) {
                return next;
            }
            int end = figures.get(at).end();
            while (next < figures.size()
                    && !PARTING.matcher(folded.text()
                                    .substring(end, figures.get(next).start()))
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
            int nameStart = afterLead(boundary, compared.nameEnd());
            boolean kept = KEEP.matcher(folded.text().substring(boundary, figure.start()))
                    .find();
            var before = words(nameStart, compared.nameEnd());
            int rest = end;
            Said said = compared.verbal() ? Said.VERB : Said.SIGN;
            var aimed = lastAim(nameStart, compared.nameEnd());
            if (aimed > nameStart) {
                nameStart = aimed;
                before = words(nameStart, compared.nameEnd());
            }
            before = afterHeading(before, figure, compared, end, next);
            String name = before;
            var comparator = compared.comparator();
            if (before.isEmpty() || among(before, figure, compared)) {
                rest = last ? immediate(end) : handover(end, next);
                int named = figure.isCount() ? figure.unit().end() : end;
                int stop = stop(named, rest, !figure.isCount() && !figure.isPercent());
                var compares = BASELINE_IN.matcher(folded.text()).region(named, Math.max(named, stop));
                if (baseline == null && compares.find()) {
                    baseline = compares;
                    stop = compares.start();
                }
                var behind = words(before.isEmpty() ? afterLead(named, stop) : named, stop);
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
                var verbal = carried ? verb : figure.isPercent() ? before : lastPart(before);
                verb = verbal;
                boolean classed = behind.isEmpty()
                        && !verbal.isEmpty()
                        && CLASSED.matcher(
                                        figure.unit() == null
                                                ? ""
                                                : figure.unit().name())
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
            if (colon > 0 && before.length() - colon > SHORTEST_NAME) {
                return before.substring(colon + 1).strip();
            }
            boolean heads = compared.parted() && !compared.verbal() && figure.isPercent() && !share(before);
            var behind = words(end, next);
            boolean named = behind.length() > SHORTEST_NAME
                    && immediate(end) != end
                    && !NO_NAME.matcher(Folded.fold(behind)).lookingAt();
            return heads
                            && named
                            && !STOP.matcher(folded.text().substring(end, Math.min(end + 3, to)))
                                    .find()
                    ? ""
                    : before;
        }

        private static boolean share(String words) {
            return Folded.fold(words).matches("(?s)t[yi]\\s.*");
        }

        /** Whether the figure stands among the words it counts, as in "xây dựng ít nhất 02 mô hình dân vận khéo". */
        private boolean among(String before, Figure figure, Comparison compared) {
            if (!compared.stated()) {
                return true;
            }
            boolean brief = before.split("\\s").length <= 3 && !share(before);
            return !compared.parted() && (figure.isCount() || brief && figure.isPercent());
        }

        /** Of a list of doings only the last is about the figure: "rà soát đối tượng, hỗ trợ 15 hộ". */
        private static String lastPart(String before) {
            int comma = before.lastIndexOf(", ");
            return comma >= 0 && before.length() - comma > SHORTEST_NAME ? before.substring(comma + 2) : before;
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
            var against = baseline == null ? null : words(baseline.start("words"), baseline.end("words"));
            var when = PERIOD.matcher(folded.text()).region(from, end);
            var period = when.find() ? words(when.start(), when.end()) : null;
            boolean grows = folded.text()
                    .substring(Math.min(start, figure.start()), figure.start())
                    .matches("(?s).{0,60}" + Loose.any("tang truong") + ".*");
            var direction = compared.direction() == null && grows ? Direction.INCREASE : compared.direction();
            boolean doubled = figure.second() != null || name.matches(".* và có .*");
            clauses.add(new Clause(
                    Math.min(start, figure.start()),
                    end,
                    shortened(name),
                    figure,
                    comparator,
                    direction,
                    against,
                    period,
                    parts,
                    doubled,
                    said));
        }

        private int immediate(int end) {
            int at = folded.skipBlank(end, to);
            return at < to && ",;.".indexOf(folded.text().charAt(at)) >= 0 ? end : to;
        }

        /** The words between two figures go to the first up to the last comma or "và". */
        private int handover(int end, int next) {
            var between = folded.text().substring(end, next);
            if (between.stripLeading().startsWith(",")) {
                return end;
            }
            int comma =
                    Math.max(between.lastIndexOf(','), Math.max(between.lastIndexOf(" va "), between.lastIndexOf(':')));
            return comma < 0 ? next : end + comma;
        }

        /** Where the words that name a counted thing end: at a colon or a bracket. */
        private int stop(int start, int end, boolean measured) {
            boolean percent = start > 0
                    && folded.text().charAt(Math.min(start, folded.text().length()) - 1) == '%';
            var found = (percent ? STOP : measured ? STOP_MEASURE : STOP_COUNT)
                    .matcher(folded.text())
                    .region(Math.min(start, end), end);
            return found.find() ? found.start() : end;
        }

        /** Where the name begins after the last "phấn đấu", if words enough follow it. */
        private int lastAim(int start, int end) {
            var found = AIM.matcher(folded.text())
                    .region(start, Math.max(start, end))
                    .useTransparentBounds(true);
            int after = start;
            while (found.find()) {
                after = end - found.end() > SHORTEST_NAME ? found.end() : after;
            }
            return after;
        }

        private int afterLead(int start, int end) {
            var dated = folded.at(UNTIL, start, end);
            int from = dated == null ? start : dated.end();
            var lead = folded.at(LEAD, from, end);
            int begun = lead == null ? from : lead.end();
            return Math.min(begun, end);
        }

        private String words(int start, int end) {
            if (end <= start) {
                return "";
            }
            var words = text.mended(folded.span(start, end));
            var before = "";
            while (!before.equals(words)) {
                before = words;
                words = EDGE.matcher(words).replaceAll("");
            }
            return words;
        }

        private static String shortened(String name) {
            if (name.length() <= LONGEST) {
                return name;
            }
            int cut = name.lastIndexOf(' ', LONGEST);
            return name.substring(0, cut < 0 ? LONGEST : cut);
        }
    }
}
