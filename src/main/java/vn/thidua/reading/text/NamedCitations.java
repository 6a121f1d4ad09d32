package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;

/** Documents cited by name only: laws, and resolutions of a congress, a council or a Party committee. */
final class NamedCitations {

    private static final Pattern LAW = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(bo\\s+)?lu[ad]t\\s*(.{5,140}?)(?=\\s+(?:s\\S{1,2}\\s+\\d|ng\\p{L}{1,2}y\\s|va\\s+(?:cac|luat|nghi|van)|da\\s|duoc\\s|ve\\s)|\\s*[;.:()]|\\s*\\n\\s*[-+]|\\s*,\\s*(?:luat|nghi|cac|thong)\\s|$)",
            Pattern.DOTALL);
    private static final Pattern PART_OF = Pattern.compile("(?:di\\p{L}u\\s+c\\p{L}{1,3}a|thi\\s+h\\p{L}nh|bo\\s+sung)\\s+$");
    private static final Pattern YEAR = Pattern.compile("^(.*?\\bn\\p{L}m\\s+(?:19|20)\\d\\d)\\b.*$", Pattern.DOTALL);
    private static final Pattern RESOLUTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])ng\\p{L}{2}\\s+q\\p{L}{3,4}t\\s+(c\\p{L}{1,3}a\\s+)?(?<organ>(?:[dpb]ai\\s+h\\p{L}{1,2}i\\s+(?:[dpb]ai\\s+bi\\p{L}{1,2}u\\s+)?[dpb]\\p{L}ng|[dpb]\\p{L}ng\\s+\\p{L}y|h[dp]nd|h\\p{L}i\\s+nghi|h\\p{L}i\\s+d\\p{L}ng\\s+nh\\p{L}n\\s+d\\p{L}n|th\\p{L}nh\\s+\\p{L}y|tinh\\s+\\p{L}y|huy\\p{L}n\\s+\\p{L}y)(?:\\s+.{0,90}?)?)(?=\\s+v[e&]\\s|\\s*[;.:()\"]|\\s*,(?!\\s*(?:nhi|ng\\p{L}{3}\\s+lao))|\\s+(?:da|gan|gop|tren|trong|cu the)\\s|$)",
            Pattern.DOTALL);

    private final PlanText text;
    private final CitationTail tails;
    private final CitationRoles roles;

    NamedCitations(PlanText text, CitationTail tails, CitationRoles roles) {
        this.text = text;
        this.tails = tails;
        this.roles = roles;
    }

    List<Citation> read(Span within) {
        var all = new ArrayList<Citation>();
        var laws = text.folded().matcher(LAW, within);
        while (laws.find()) {
            law(laws).ifPresent(all::add);
        }
        var resolutions = text.folded().matcher(RESOLUTION, within);
        while (resolutions.find()) {
            resolution(resolutions).ifPresent(all::add);
        }
        return all;
    }

    /** A law's name begins with a capital, as does the word "Luật". */
    private Optional<Citation> law(Matcher found) {
        var span = text.folded().span(found);
        var name = text.mended(text.folded().span(found.start(2), found.end(2)));
        boolean amending = found.group(2).startsWith("sua d");
        boolean capital = Character.isUpperCase(text.source().text().charAt(span.start()))
                && (amending || Character.isUpperCase(name.codePointAt(0)));
        var before = text.folded().text().substring(Math.max(0, found.start() - 30), found.start());
        if (!capital || PART_OF.matcher(before).find()) {
            return Optional.empty();
        }
        var year = YEAR.matcher(Folded.fold(name));
        var subject = year.matches() ? name.substring(0, Math.min(name.length(), year.end(1))) : name;
        var kind = found.group(1) == null ? DocumentKind.LAW : DocumentKind.CODE;
        int from = year.matches() ? found.start(2) + year.end(1) : found.end();
        var date = DateWords.following(text.folded(), Math.min(from, found.end())).flatMap(DateWords::day);
        return Optional.of(new Citation(
                kind, null, date.orElse(null), "Quốc hội", subject, roles.of(kind, span, null), span, null));
    }

    private Optional<Citation> resolution(Matcher found) {
        var span = text.folded().span(found);
        if (isQuoted(span)) {
            return Optional.empty();
        }
        var organ = text.mended(text.folded().span(found.start("organ"), found.end("organ")));
        var issuer = Organ.restored(organ);
        var tail = tails.read(found.end(), text.length());
        var subject = tail.subject() == null ? "Nghị quyết " + organ : tail.subject();
        var kind = DocumentKind.RESOLUTION;
        return Optional.of(new Citation(
                kind, null, tail.date(), issuer, subject, roles.of(kind, span, null), span, null));
    }

    /** Whether the words stand inside a movement's quoted name. */
    private boolean isQuoted(Span span) {
        int from = Math.max(0, span.start() - 60);
        var before = Folded.fold(text.source().text().substring(from, span.start()));
        int quote = before.lastIndexOf('"');
        return quote >= 0
                && quote + 1 < before.length()
                && !Character.isWhitespace(before.charAt(quote + 1))
                && ";.,)".indexOf(before.charAt(quote + 1)) < 0;
    }
}
