package vn.thidua.reading.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Số, ký hiệu, địa danh và ngày tháng năm at the head of a document. */
final class HeadReader {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[s$5][o06beq]{1,2}\\s?[:.;,]?|[s$5]\\s?[:;])\\s{0,3}(?<number>\\d[\\doil]{0,4}[a-z]?)?[\\s._…]{0,40}(?:[/-]\\s?(?:(?<year>(?:19|20)\\d\\d)\\s?[/-]\\s?)?)(?<code>[a-z]{1,6}\\s{0,2}[-/.]\\s{0,2}[a-z]{2,10}(?:\\s?-\\s?[a-z]{2,8})?)");
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}])ng[\\p{L}4]{1,3}[\\s.…_]{0,12}(?<day>[\\p{L}\\p{N}]{1,2})?[\\s.…_]{0,12}th[\\p{L}4]{2,3}[\\s.…_]{0,12}(?<month>[\\doil]{1,2})?[\\s.…_]{0,12}n[\\p{L}4]{1,3}[\\s.…_]{1,6}(?<year>[\\doil]{4})?");
    private static final Pattern PLACE = Pattern.compile("([\\p{L}][\\p{L}'. ]{1,40}?)\\s?[,.;]\\s?$");

    private final PlanText text;
    private final Span head;

    HeadReader(PlanText text, Span head) {
        this.text = text;
        this.head = head;
    }

    /** Number and symbol as printed. */
    Optional<Matcher> number() {
        var found = text.folded().matcher(NUMBER, head);
        while (found.find()) {
            var code = text.source().slice(text.folded().span(found.start("code"), found.end("code")));
            if (Line.capitals(code) >= 0.5) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Stated<String> numberOf(Matcher found) {
        if (found.group("number") == null) {
            return Stated.nothing();
        }
        var span = text.folded().span(found.start("number"), found.end("number"));
        return Stated.read(DocumentSymbol.digits(found.group("number")), text.passage(span), 0.93);
    }

    Stated<String> symbolOf(Matcher found) {
        var printed = text.folded().span(found.start("code"), found.end("code"));
        var code = text.source().slice(printed).replaceAll("\\s", "");
        var mended = DocumentSymbol.mended(code);
        var year = found.group("year") == null ? "" : found.group("year") + "/";
        boolean same = Folded.fold(code).equals(Folded.fold(mended));
        return new Stated<>(
                year + mended,
                text.passage(printed),
                same ? 0.96 : 0.75,
                same ? null : Doubt.of("symbol-mended", code, mended));
    }

    Optional<Matcher> dateLine() {
        var found = text.folded().matcher(DATE, head);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    /** The day of issue; where only its first figure is lost, the earliest day after {@code after} that fits. */
    Stated<LocalDate> date(Matcher found, Optional<LocalDate> after) {
        var passage = text.passage(text.folded().span(found));
        if (found.group("day") == null || found.group("month") == null || found.group("year") == null) {
            return new Stated<>(null, passage, 0.5, Doubt.of("date-incomplete", PlanText.tidy(passage.raw())));
        }
        var day = DateWords.day(found.group("day"), found.group("month"), found.group("year"));
        if (day.isPresent()) {
            return Stated.read(day.get(), passage, 0.95);
        }
        return guessed(found, after)
                .map(guess -> new Stated<>(guess.value(), passage, 0.45, guess.doubt()))
                .orElse(new Stated<>(null, passage, 0.3, Doubt.of("date-illegible", PlanText.tidy(passage.raw()))));
    }

    private Optional<Stated<LocalDate>> guessed(Matcher found, Optional<LocalDate> after) {
        var last = found.group("day").substring(found.group("day").length() - 1);
        if (found.group("day").length() != 2 || !last.matches("\\d")) {
            return Optional.empty();
        }
        LocalDate best = null;
        String other = null;
        for (int tens = 3; tens >= 0; tens--) {
            var day = DateWords.day(tens + last, found.group("month"), found.group("year"));
            if (day.isPresent() && day.get().isAfter(after.orElse(LocalDate.MIN))) {
                other = best == null ? null : best.toString();
                best = day.get();
            }
        }
        var doubt = new Doubt("date-illegible", java.util.List.of(PlanText.tidy(found.group())), other);
        return Optional.ofNullable(best).map(day -> new Stated<>(day, null, 0.45, doubt));
    }

    /** The words before "ngày" on its line, after a number printed on the same line. */
    Stated<String> place(Matcher date, Optional<Matcher> number) {
        int lineStart = text.folded().text().lastIndexOf('\n', date.start()) + 1;
        int from = number.filter(found -> found.end() <= date.start())
                .map(found -> Math.max(lineStart, found.end()))
                .orElse(lineStart);
        var motto = Phrase.find(text.folded().text().substring(from, date.start()), "doc lap tu do hanh phuc", 0.68);
        var span = text.folded().span(from + motto.map(Span::end).orElse(0), date.start());
        var cells = text.source().slice(span).split("\\s{3,}|\\t");
        if (cells.length == 0) {
            return Stated.nothing();
        }
        var words = PlanText.tidy(cells[cells.length - 1]);
        var found = PLACE.matcher(
                words.isEmpty() || ",.;".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ",");
        if (!found.find() || !Character.isUpperCase(found.group(1).codePointAt(0))) {
            return Stated.nothing();
        }
        return Stated.read(text.restoration().of(PlanText.tidy(found.group(1))), text.passage(span), 0.9);
    }
}
