package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.Span;

/** Reads every document a plan cites, each once: by its symbol, or by its name where no symbol is printed. */
final class LegalBasisReader {

    private static final int LOOK_BACK = 60;
    private static final Pattern NUMBER_WORD = Pattern.compile("[s$5][o0ó6béeaâdq]{0,2}");

    private final PlanText text;
    private final String folded;
    private final CitationTail tails;
    private final CitationRoles roles;

    LegalBasisReader(PlanText text, CitationRoles roles) {
        this.text = text;
        this.folded = text.folded().text();
        this.tails = new CitationTail(text);
        this.roles = roles;
    }

    List<LegalBasis> read(Span within) {
        var kept = new ArrayList<Citation>();
        for (var citation : oneParent(citations(within))) {
            int same = indexOfSame(kept, citation);
            if (same < 0) {
                kept.add(citation);
            } else {
                kept.set(same, kept.get(same).with(citation));
            }
        }
        var bases = new ArrayList<LegalBasis>();
        for (var citation : kept) {
            bases.add(citation.basis(text, bases.size() + 1));
        }
        return bases;
    }

    /** The first plan carried out is the parent; where none is said to be, the first plan of the preamble. */
    private static List<Citation> oneParent(List<Citation> all) {
        var parent = all.stream()
                .filter(citation -> citation.role() == CitationRole.PARENT)
                .findFirst()
                .or(() -> all.stream()
                        .filter(citation -> citation.role() == CitationRole.BASIS && citation.kind() == DocumentKind.PLAN)
                        .findFirst());
        return all.stream()
                .map(citation -> parent.filter(found -> found == citation).isPresent()
                        ? citation.as(CitationRole.PARENT)
                        : citation.role() == CitationRole.PARENT ? citation.as(CitationRole.BASIS) : citation)
                .toList();
    }

    private static int indexOfSame(List<Citation> kept, Citation citation) {
        for (int at = 0; at < kept.size(); at++) {
            if (kept.get(at).citesSame(citation)) {
                return at;
            }
        }
        return -1;
    }

    private List<Citation> citations(Span within) {
        var all = new ArrayList<Citation>();
        var symbols = DocumentSymbol.in(text, within);
        var taken = new ArrayList<Span>();
        int next = within.end();
        for (var symbol : symbols.reversed()) {
            int limit = Math.min(next, roles.partEnd(symbol.span().end()));
            var citation = bySymbol(symbol, limit);
            if (citation.isPresent()) {
                all.add(citation.get());
                next = citation.get().span().start();
                taken.add(new Span(next, symbol.span().end()));
            }
        }
        new NamedCitations(text, tails, roles)
                .read(within).stream()
                        .filter(citation -> taken.stream().noneMatch(citation.span()::overlaps))
                        .forEach(all::add);
        all.sort(Comparator.comparingInt(citation -> citation.span().start()));
        return all;
    }

    private Optional<Citation> bySymbol(DocumentSymbol symbol, int next) {
        int at = text.folded().at(symbol.span().start());
        var named = kindBefore(at);
        var kind = named.map(Named::kind)
                .or(() -> DocumentKind.signed(symbol.code().split("[-/]")[0]))
                .or(() -> saysNumber(at) ? Optional.of(DocumentKind.LETTER) : Optional.empty());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int start = named.map(Named::start).orElse(at);
        var tail = tails.read(text.folded().at(symbol.span().end()), next);
        var from = text.folded().span(start, start + 1).start();
        var span = new Span(from, Math.max(symbol.span().end(), tail.end()));
        var subject = named.map(Named::subject).orElse(tail.subject());
        return Optional.of(new Citation(
                kind.get(),
                symbol,
                tail.date(),
                tail.issuer(),
                subject,
                roles.of(kind.get(), span, tail.subject()),
                span,
                doubt(symbol, tail)));
    }

    private @Nullable Doubt doubt(DocumentSymbol symbol, CitationTail.Tail tail) {
        if (tail.badDate() != null) {
            return Doubt.of("date-impossible", tail.badDate());
        }
        return symbol.mended() ? Doubt.of("symbol-mended", text.words(symbol.span()), symbol.full()) : null;
    }

    /** The kind of document named before a symbol, and where its name begins. */
    private record Named(DocumentKind kind, int start, @Nullable String subject) {}

    private Optional<Named> kindBefore(int at) {
        int from = Math.max(0, at - LOOK_BACK);
        var before = folded.substring(from, at);
        var words = Phrase.words(before);
        int last = words.size();
        if (last > 0 && isNumberWord(word(before, words.get(last - 1)))) {
            last--;
        }
        for (int slack = 0; slack <= 1; slack++) {
            for (int count = Math.min(4, last); count >= 1; count--) {
                int start = words.get(last - count).start();
                var kind = DocumentKind.named(before.substring(start, words.get(last - 1).end()));
                if (kind.isPresent() && Math.abs(kind.get().words() - count) == slack) {
                    return Optional.of(new Named(kind.get(), from + start, null));
                }
            }
        }
        return law(at);
    }

    /** "Luật Thi đua, khen thưởng số 06/2022/QH15": the name stands between the kind and the symbol. */
    private Optional<Named> law(int at) {
        int from = Math.max(0, at - 160);
        var before = folded.substring(from, at);
        int name = before.lastIndexOf("luat ");
        boolean broken = name < 0 || before.substring(name).matches("(?s).*[;:].*");
        boolean national = folded.startsWith("qh", Math.max(0, folded.indexOf("qh", at)))
                && folded.indexOf("qh", at) >= 0
                && folded.indexOf("qh", at) - at < 16;
        if (broken || !national) {
            return Optional.empty();
        }
        var span = text.folded().span(from + name + 5, at);
        var subject = text.words(span).replaceAll("(?iu)\\s+(?:số|so|s6)\\s*:?$", "");
        return Optional.of(new Named(DocumentKind.LAW, from + name, subject));
    }

    private boolean saysNumber(int at) {
        var words = Phrase.words(folded.substring(Math.max(0, at - 12), at));
        return !words.isEmpty()
                && isNumberWord(word(folded.substring(Math.max(0, at - 12), at), words.getLast()));
    }

    private static String word(String words, Span span) {
        return words.substring(span.start(), span.end());
    }

    /** "số" as recognition leaves it: "s6", "sb", "$6", "s". */
    static boolean isNumberWord(String word) {
        return NUMBER_WORD.matcher(word).matches();
    }
}
