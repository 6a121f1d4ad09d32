package vn.thidua.reading.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.Span;

/** Viện dẫn: one place where the plan cites a document; several may cite the same. */
record Citation(
        DocumentKind kind,
        @Nullable DocumentSymbol symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject,
        CitationRole role,
        Span span,
        @Nullable Doubt doubt) {

    /** Two places cite one document when their symbols are the same, or, without symbols, their names are alike. */
    boolean citesSame(Citation other) {
        if (symbol != null && other.symbol != null) {
            return Folded.fold(symbol.full()).equals(Folded.fold(other.symbol.full()))
                    && (date == null || other.date == null || date.equals(other.date) || !isLocal());
        }
        if (kind == DocumentKind.LAW && other.kind == DocumentKind.LAW && (symbol == null) != (other.symbol == null)) {
            return (date == null || other.date == null) && Likeness.of(Folded.fold(name()), Folded.fold(other.name())) >= 0.75;
        }
        if (symbol != null || other.symbol != null || kind != other.kind) {
            return false;
        }
        var one = Folded.fold(name());
        var two = Folded.fold(other.name());
        return one.startsWith(two) || two.startsWith(one) || Likeness.of(one, two) >= 0.75;
    }

    /** Numbers of a local plan begin again every year. */
    private boolean isLocal() {
        return symbol != null && symbol.year().isEmpty();
    }

    private String name() {
        return issuer != null && kind != DocumentKind.LAW ? issuer : subject == null ? "" : subject;
    }

    /** What this place leaves open, filled from a later place that cites the same document. */
    Citation with(Citation later) {
        return new Citation(
                kind,
                symbol,
                date == null ? later.date : date,
                issuer == null ? later.issuer : issuer,
                subject == null ? later.subject : subject,
                role,
                span,
                date == null ? later.doubt : doubt);
    }

    Citation as(CitationRole other) {
        return new Citation(kind, symbol, date, issuer, subject, other, span, doubt);
    }

    LegalBasis basis(PlanText text, int place) {
        double certainty = 0.97 - (symbol == null ? 0.2 : 0) - (date == null ? 0.1 : 0) - (doubt == null ? 0 : 0.25);
        return new LegalBasis(
                "L" + place,
                kind.title(),
                symbol == null ? null : symbol.full(),
                date,
                issuer,
                subject,
                role,
                text.passage(span),
                certainty,
                doubt);
    }
}
