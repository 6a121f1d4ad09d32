package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;
import vn.thidua.reading.text.Figure.Numeric;

/** Finds the figures of a stretch and passes over what only looks like one: years, dates, numbers of documents. */
final class FigureReader {

    private static final String NUMBER =
            "(?:\\d[\\dlio]*(?:[.,][\\dlio]{1,3})*|[li]\\d[\\do]*(?:[.,]\\d{1,3})*|[li][o0]{2})";
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\d.,/&])" + NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?<unit>%)?\\s*(?:-|÷|den|dén|toi)\\s*(?<to>" + NUMBER + ")(?![\\d/])");
    private static final Pattern PAIR = Pattern.compile("\\s?/\\s?(?<of>" + NUMBER + ")");
    private static final Pattern SPELT =
            Pattern.compile("\\s*\\((?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[^)]{0,20}\\)");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("(?<![\\p{L}\\d])"
            + Loose.any(
                    "nam",
                    "quy",
                    "thang",
                    "ngay",
                    "lan thu",
                    "loai",
                    "lop",
                    "muc do",
                    "cap do",
                    "dieu",
                    "khoan",
                    "quoc lo",
                    "tuoi",
                    "nhiem ky",
                    "giai doan",
                    "nghi quyet",
                    "ke hoach",
                    "nghi dinh",
                    "quyet dinh",
                    "thong tu",
                    "phu luc",
                    "khoa",
                    "chuong",
                    "chi thi",
                    "so",
                    "ket luan",
                    "huong dan",
                    "cong van",
                    "luat",
                    "duong tinh",
                    "mau so",
                    "vong",
                    "bang so",
                    "ty",
                    "ti")
            + "\\s*$|(?<!\\p{L})(?:tu[aei]n|thu)\\s*$");
    private static final Pattern ORDERED_THING = Pattern.compile("(?:tieu chi|chi tieu)\\s+so\\s*$");
    private static final Pattern IN_A_NAME = Pattern.compile("(?<![\\p{L}\\d])" + Loose.any("de an") + "\\s*$");
    private static final Pattern RECKONED =
            Pattern.compile("(?<![\\p{L}\\d])" + Loose.any("tren", "moi", "binh quan", "tinh tren") + "\\s*$");
    private static final Pattern TIME_AFTER =
            Pattern.compile("\\s*(?:" + Loose.any("nam", "thang", "ngay", "tuan", "quy", "gio", "phut", "tuoi", "sao")
                    + "|cap(?! giay))(?![\\p{L}\\d])");
    private static final Pattern SYMBOL_AFTER = Pattern.compile("\\s?[-/]\\s?\\p{Lu}{1,}[^\\s]*");
    private static final Pattern WORD_AFTER = Pattern.compile("[\\p{L}\\p{Sc}&@§|]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final PlanText text;
    private final Folded folded;
    private final int limit;
    private final boolean misread;

    private FigureReader(PlanText text, Span within) {
        this.text = text;
        this.folded = text.folded();
        this.limit = folded.at(within.end());
        this.misread = !Marks.kept(text, within);
    }

    static List<Figure> in(PlanText text, Span within) {
        return new FigureReader(text, within).figures(text.folded().at(within.start()));
    }

    private List<Figure> figures(int from) {
        var figures = new ArrayList<Figure>();
        var number = START.matcher(folded.text()).region(from, limit).useTransparentBounds(true);
        int after = from;
        while (number.find()) {
            if (number.start() < after) {
                continue;
            }
            var figure = figure(number);
            after = figure == null ? skipped(number) : figure.end();
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** A date or a span of years is passed over as a whole. */
    private int skipped(Matcher number) {
        var tail = folded.at(TAIL, number.end(), limit);
        return tail == null ? number.end() : tail.end();
    }

    private static final Pattern TAIL = Pattern.compile("(?:\\s?[-/.]\\s?\\d{1,4})+(?![\\d%])");

    private @Nullable Figure figure(Matcher number) {
        int end = number.end() - trailingMark(number.group());
        var printed = folded.text().substring(number.start(), end);
        if (printed.chars().noneMatch(Character::isDigit) && !printed.matches("[li]oo")) {
            return null;
        }
        var range = folded.at(RANGE, end, limit);
        if (range != null) {
            var unit = Unit.at(folded, range.end("to"), limit, misread);
            boolean years = YEAR.matcher(printed).matches()
                    || YEAR.matcher(range.group("to")).matches();
            boolean said = unit == null && range.group("unit") == null;
            if (!years && !said && !forbidden(number.start(), range.end("to"), unit)) {
                var to = Numeric.of(range.group("to"));
                if (to.value().compareTo(Numeric.of(printed).value()) > 0) {
                    int last = unit == null ? range.end("to") : unit.end();
                    return new Figure(
                            number.start(), last, times(printed, unit), times(range.group("to"), unit), null, unit);
                }
            }
        }
        var pair = folded.at(PAIR, end, limit);
        if (pair != null) {
            return pair(number.start(), printed, pair);
        }
        return bare(number.start(), end, printed);
    }

    private @Nullable Figure bare(int start, int end, String printed) {
        var spelt = folded.at(SPELT, end, limit);
        int from = spelt == null ? end : spelt.end();
        var unit = Unit.at(folded, from, limit, misread);
        boolean year = YEAR.matcher(printed).matches() && (unit == null || unit.kind() == Unit.Kind.COUNT);
        if (year || forbidden(start, end, unit)) {
            return null;
        }
        return new Figure(start, unit == null ? end : unit.end(), times(printed, unit), null, null, unit);
    }

    /** "65 ngàn lượt" counts 65 000. */
    private static Numeric times(String printed, @Nullable Unit unit) {
        var numeric = Numeric.of(printed);
        return unit == null || unit.times() == 1 ? numeric : numeric.times(unit.times());
    }

    private @Nullable Figure pair(int start, String printed, Matcher pair) {
        int end = pair.end("of") - trailingMark(pair.group("of"));
        var of = folded.text().substring(pair.start("of"), end);
        var unit = Unit.at(folded, end, limit, misread);
        boolean date = YEAR.matcher(of).matches() && unit == null || folded.at(DATE_GOES_ON, end, limit) != null;
        if (date || forbidden(start, end, unit)) {
            return null;
        }
        return new Figure(start, unit == null ? end : unit.end(), Numeric.of(printed), null, Numeric.of(of), unit);
    }

    private static final Pattern DATE_GOES_ON = Pattern.compile("\\s?/\\s?\\d");

    private static int trailingMark(String printed) {
        return printed.endsWith(".") || printed.endsWith(",") ? 1 : 0;
    }

    private boolean forbidden(int start, int end, @Nullable Unit unit) {
        var before = folded.text().substring(Math.max(0, start - 24), start);
        boolean bracketed = before.endsWith("(")
                && end < folded.text().length()
                && folded.text().charAt(end) == ')';
        if (bracketed || symbol(end) || IN_A_NAME.matcher(before).find() || isBase(before, start, end, unit)) {
            return true;
        }
        if (unit != null && (unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.MONEY)) {
            return false;
        }
        if (NOT_A_FIGURE.matcher(before).find() || ORDERED_THING.matcher(before).find()) {
            return true;
        }
        boolean glued = end < limit
                && WORD_AFTER.matcher(folded.text().substring(end, end + 1)).matches()
                && unit == null;
        return glued || unit == null && folded.at(TIME_AFTER, end, limit) != null;
    }

    /** "giá trị sản xuất trên 1 ha canh tác": one of what the name is reckoned on. */
    private boolean isBase(String before, int start, int end, @Nullable Unit unit) {
        boolean one = folded.text().substring(start, end).matches("0?1(?:\\D.*)?");
        return one
                && unit != null
                && unit.kind() == Unit.Kind.MEASURE
                && RECKONED.matcher(before).find();
    }

    private boolean symbol(int end) {
        int at = folded.span(end, end).start();
        var after = SYMBOL_AFTER.matcher(text.source().text());
        return after.region(Math.min(at, text.length()), text.length()).lookingAt();
    }
}
