package vn.thidua.reading.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Thời gian thi đua: the first and last day of a campaign, or the words that stand for them. */
final class PeriodReader {

    private static final String DAY = "(?:ng[\\p{L}4]{1,2}\\s+)?(?:" + DateWords.FIGURES
            + "|(\\d{1,2})\\s+th[\\p{L}4]{2,3}\\s+(\\d{1,2})\\s+n[\\p{L}4]{1,2}\\s+(\\d{4}))";
    private static final String MONTH =
            "(?:th[\\p{L}4]{2,3}\\s+)(\\d{1,2})\\s?(?:[/-]|n[\\p{L}4]{1,2}|,\\s+n[\\p{L}4]{1,2})\\s?(\\d{4})";
    private static final String QUARTER = "q\\p{L}{1,3}\\s+(iv|i{1,3}|[1-4])\\s?(?:[/-]|n[\\p{L}4]{1,2})\\s?(\\d{4})";
    private static final String YEAR = "(?:het\\s+|cuoi\\s+)n[\\p{L}4]{1,2}\\s+(\\d{4})";
    private static final Pattern END = Pattern.compile(
            "(?<!\\p{L})(?:[dp]\\p{L}{1,2}n|k\\p{L}t\\s+th\\p{L}c(?:\\s+v\\p{L}o)?)\\s+(?<text>(?:h\\p{L}t\\s+)?(?:"
                    + DAY + "|" + MONTH + "|" + QUARTER + "|" + YEAR + "))");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})$");
    private static final Pattern END_EVENT = Pattern.compile(
            "(?<!\\p{L})[dp]\\p{L}{1,2}n\\s+(?<text>(?:khi|ngay|het|dip|thoi\\s+diem)\\s[^.;\\n]{4,120}(?:\\n[^.;\\n]{1,120})?)");
    private static final Pattern START = Pattern.compile(
            "(?<!\\p{L})(?<text>t\\p{L}{1,2}\\s+(?:" + DAY + "|" + MONTH
                    + "|ng[\\p{L}4]{1,2}\\s+\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?=\\s+d\\p{L}{1,2}n\\s)|ng[\\p{L}4]{1,2}\\s+(?:ph\\p{L}{1,3}t|ban|k\\p{L})[^.;]{1,70}?(?=\\s+d\\p{L}{1,2}n\\s)|nay(?=\\s+d\\p{L}{1,2}n\\s)|khi\\s[^.;]{3,60}?(?=\\s+d\\p{L}{1,2}n\\s)))");

    private final PlanText text;

    PeriodReader(PlanText text) {
        this.text = text;
    }

    /** Thời gian: beginning and end as written, with their days where they name any. */
    record Period(Stated<String> startText, Stated<LocalDate> start, Stated<String> endText, Stated<LocalDate> end) {}

    /** Reads a stretch; outside a section of its own the words must speak of both beginning and end. */
    Period read(Span within, boolean own) {
        var start = find(START, within);
        var end = start.flatMap(found -> own ? last(END, after(found, within)) : find(END, after(found, within)))
                .or(() -> own ? find(END, within) : Optional.empty());
        if (!own
                && (start.isEmpty()
                        || end.isEmpty()
                        || end.get().start() - start.get().end() > 80
                        || !ofCampaign(start.get()))) {
            return new Period(Stated.nothing(), Stated.nothing(), Stated.nothing(), Stated.nothing());
        }
        var event = end.isEmpty() && own ? find(END_EVENT, within) : Optional.<Matcher>empty();
        return new Period(
                start.map(this::words).orElse(Stated.nothing()),
                start.flatMap(found -> stated(found, false))
                        .or(() -> start.flatMap(found -> end.flatMap(last -> sameYear(found, last))))
                        .orElse(Stated.nothing()),
                end.or(() -> event).map(this::words).orElse(Stated.nothing()),
                end.flatMap(found -> stated(found, true)).orElse(Stated.nothing()));
    }

    private boolean ofCampaign(Matcher start) {
        var before = text.folded().text().substring(Math.max(0, start.start() - 90), start.start());
        return Phrase.in(before, "thoi gian", 0.85)
                || Phrase.in(before, "thi dua", 0.85)
                || Phrase.in(before, "phong trao", 0.85);
    }

    private Span after(Matcher found, Span within) {
        var at = text.folded().span(found).end();
        return new Span(Math.min(at, within.end()), within.end());
    }

    /** A campaign in stages ends with its last stage. */
    private Optional<Matcher> last(Pattern pattern, Span within) {
        var found = find(pattern, within);
        for (var next = found; next.isPresent(); next = find(pattern, after(next.get(), within))) {
            found = next;
        }
        return found;
    }

    private Optional<Matcher> find(Pattern pattern, Span within) {
        var found = text.folded().matcher(pattern, within);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    private Stated<String> words(Matcher found) {
        var span = text.folded().span(found.start("text"), found.end("text"));
        return Stated.read(text.words(span).replaceAll("[,;.]+$", ""), text.passage(span), 0.9);
    }

    /** "từ ngày 09/9 đến ngày 16/11/2024": the beginning borrows the year of the end. */
    private Optional<Stated<LocalDate>> sameYear(Matcher start, Matcher end) {
        var day = DAY_MONTH.matcher(start.group("text"));
        var last = day(end, true);
        if (!day.find() || last.isEmpty()) {
            return Optional.empty();
        }
        var passage = text.passage(text.folded().span(start));
        var year = last.get().getYear();
        return DateWords.day(day.group(1), day.group(2), String.valueOf(year))
                .map(first -> first.isAfter(last.get()) ? first.minusYears(1) : first)
                .map(first -> Stated.read(first, passage, 0.8));
    }

    private Optional<Stated<LocalDate>> stated(Matcher found, boolean last) {
        var passage = text.passage(text.folded().span(found));
        return day(found, last).map(day -> Stated.read(day, passage, 0.93));
    }

    /** Groups: the text, two ways of a day, a month, and at the end a quarter and a year. */
    private static Optional<LocalDate> day(Matcher found, boolean last) {
        for (int group = 2; group <= 5; group += 3) {
            if (found.group(group) != null) {
                return DateWords.day(found.group(group), found.group(group + 1), found.group(group + 2));
            }
        }
        if (found.group(8) != null) {
            return month(Integer.parseInt(found.group(8)), Integer.parseInt(found.group(9)), last);
        }
        if (found.groupCount() >= 12 && found.group(10) != null) {
            int quarter = found.group(10).matches("\\d")
                    ? Integer.parseInt(found.group(10))
                    : "iv".equals(found.group(10)) ? 4 : found.group(10).length();
            return month(quarter * 3, Integer.parseInt(found.group(11)), last);
        }
        if (found.groupCount() >= 12 && found.group(12) != null) {
            return month(12, Integer.parseInt(found.group(12)), last);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> month(int month, int year, boolean last) {
        if (month < 1 || month > 12 || year < 1945 || year > 2200) {
            return Optional.empty();
        }
        var within = YearMonth.of(year, month);
        return Optional.of(last ? within.atEndOfMonth() : within.atDay(1));
    }
}
