package vn.thidua.reading.text;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;

/** What follows a cited document's symbol or name: its date, who issued it and what it is about. */
final class CitationTail {

    private static final int LONGEST = 600;
    private static final String ABOUT = "v[e&]{1,2}\\s+vi[e]?c|v[e&]{1,2}|v/v";
    private static final String DOES = "phat dong|ban hanh|quy dinh|phe duyet|huong dan|trien khai|thuc hien|sua doi|to chuc";
    private static final Pattern END = Pattern.compile(
            ";|\\)\\s*[;.,)]|[.:](?=\\s+[\\p{Lu}+•*-]|\\s*$)|[,.]\\s+(?=(?:Ch\\S{1,3}\\s+t\\p{L}ch\\s+)?(?:\\S{1,2}y\\s+[bB]an\\s+[nN]h\\S{2,3}n\\s+d|UBND\\s))|\\s+v\\p{L}\\s+(?=Ngh|Quy|Ch\\p{L}\\s|K\\p{L}\\s|Th\\p{L}ng|H\\p{L}{2,3}ng\\s|K\\p{L}t\\s|Lu\\p{L}t)|[.;,:]?\\s*\\n\\s*(?:[-+•*–]|\\(?\\d{1,2}[.)]|[IVX]{1,4}\\.|[a-zđ]\\))\\s*(?=\\S)|\\(sau |\\./\\.");
    private static final Pattern ISSUER = Pattern.compile("\\G\\s{0,4}[,.]?\\s{0,4}c\\p{L}{1,3}a\\s+(.{3,140}?)(?=\\s+(?:" + ABOUT + "|" + DOES
            + "|ngay|va\\s+(?:ngh|quy|chi|ke|thong|huong|ket|luat|cac|cong van))\\s|\\s+v\\p{L}\\s+ng\\p{L}{2}\\s|\\s*[,;:.()\"]|\\s+\"|$)", Pattern.DOTALL);
    private static final Pattern SUBJECT =
            Pattern.compile("\\G[\\s,]{0,5}(?:(?:" + ABOUT + ")\\s+|(?=\"|(?:" + DOES + ")\\s))", Pattern.DOTALL);

    private final PlanText text;
    private final Folded folded;

    CitationTail(PlanText text) {
        this.text = text;
        this.folded = text.folded();
    }

    /** The words after a citation; {@code end} is an offset of the source. */
    record Tail(
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String subject,
            @Nullable String badDate,
            int end) {}

    /** Reads from an offset of the folded text up to an offset of the source at most. */
    Tail read(int from, int limit) {
        int stop = folded.at(end(folded.span(from, from).start(), limit));
        int at = from;
        LocalDate date = null;
        String bad = null;
        var first = DateWords.following(folded, at);
        if (first.isPresent() && first.get().end() <= folded.at(limit)) {
            date = DateWords.day(first.get()).orElse(null);
            bad = date == null ? first.get().group().strip() : null;
            at = first.get().end();
        }
        String issuer = null;
        var by = ISSUER.matcher(folded.text()).region(Math.min(at, folded.text().length()), Math.max(at, stop));
        if (by.find()) {
            issuer = Organ.restored(text.mended(folded.span(by.start(1), by.end(1))));
            at = by.end();
            var later = DateWords.following(folded, at);
            if (date == null && bad == null && later.isPresent() && later.get().end() <= folded.at(limit)) {
                date = DateWords.day(later.get()).orElse(null);
                at = later.get().end();
            }
        }
        var subject = subject(at, stop);
        int end = subject == null ? folded.span(at, at).start() : folded.span(stop, stop).start();
        return new Tail(date, issuer, subject, bad, end);
    }

    private @Nullable String subject(int at, int stop) {
        if (at >= stop) {
            return null;
        }
        var about = SUBJECT.matcher(folded.text()).region(at, stop);
        if (!about.find()) {
            return null;
        }
        var words = text.mended(folded.span(about.end(), stop)).replaceAll("^[\"“”'\\s]+|[\"“”'\\s.,;:(-]+$", "");
        return words.length() < 10 ? null : words;
    }

    /** Where the sentence part that holds a citation ends. */
    private int end(int from, int limit) {
        int stop = Math.min(limit, Math.min(text.length(), from + LONGEST));
        if (stop <= from) {
            return from;
        }
        var found = END.matcher(text.source().text()).region(from, stop);
        return found.find() ? found.start() : stop;
    }

    Span span(int from, int to) {
        return folded.span(from, to);
    }
}
