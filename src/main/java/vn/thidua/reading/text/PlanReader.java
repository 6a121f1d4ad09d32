package vn.thidua.reading.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.Footnote;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.ParentPlan;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Recipient;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;

/** Reads a whole plan: lays the outline, then each reader takes the parts that are its own. */
public final class PlanReader {

    private final PlanText text;
    private final Closing closing;
    private final Outline outline;
    private final TitleReader.Title title;
    private final List<LegalBasis> bases;

    private PlanReader(SourceText source) {
        this.text = PlanText.of(source);
        this.closing = Closing.of(text);
        this.outline = OutlineReader.read(text, closing);
        this.title = new TitleReader(text).read(outline.body().start());
        this.bases = bases();
    }

    public static WrittenPlan read(SourceText source) {
        return new PlanReader(source).plan();
    }

    private WrittenPlan plan() {
        var signature = new SignatureReader(text, closing);
        var signed = signature.read();
        var received = new RecipientReader(text, closing, signature).read();
        var head = head(signed, received);
        var campaign = new CampaignReader(text, outline)
                .read(
                        head.subject(),
                        new Span(Math.min(title.line().map(Line::start).orElse(0), closing.start()), closing.start()));
        var contents = Contents.read(text, outline);
        var footnotes = new FootnoteReader(text).read();
        return new WrittenPlan(
                head,
                campaign,
                parent(),
                cited(head),
                outline.sections(),
                contents.targets(),
                contents.tasks(),
                contents.movements(),
                contents.assignments(),
                contents.deadlines(),
                contents.awards(),
                received.recipients(),
                footnotes,
                faults(head, received.recipients(), footnotes, contents.anomalies()));
    }

    private List<Anomaly> faults(
            PlanHead head, List<Recipient> recipients, List<Footnote> footnotes, List<Anomaly> others) {
        var faults = new Faults(text, outline);
        faults.addAll(others);
        new HeadFaults(text, faults).find(head, preamble(), closing, recipients, footnotes);
        new CitationFaults(text, faults)
                .find(
                        cited(head),
                        Optional.ofNullable(
                                head.date().doubt() == null ? head.date().value() : null));
        new OutlineFaults(text, outline, faults).find();
        return faults.all();
    }

    /** An attached plan names the decision it came with; that is no citation. */
    private List<LegalBasis> cited(PlanHead head) {
        var own = Folded.fold(head.number().value() + "/" + head.symbol().value());
        return bases.stream()
                .filter(basis ->
                        basis.symbol() == null || !Folded.fold(basis.symbol()).equals(own))
                .toList();
    }

    private Span preamble() {
        return new Span(
                Math.min(title.end(), outline.body().start()), outline.body().start());
    }

    /** What stands above the title; without a title, everything above the outline. */
    private Span headSpan() {
        int end = title.line()
                .map(line -> line.start())
                .orElse(Math.min(outline.body().start(), 1200));
        return new Span(0, end);
    }

    private List<LegalBasis> bases() {
        var roles = new CitationRoles(text, preamble(), outline, closing);
        return new LegalBasisReader(text, roles).read(new Span(title.end(), text.length()));
    }

    private PlanHead head(SignatureReader.Signature signed, RecipientReader.Received received) {
        var above = new HeadReader(text, headSpan().end() > 60 ? headSpan() : new Span(0, title.end()));
        var number = above.number();
        var date = above.dateLine();
        var issuer = new IssuerReader(text).read(headSpan(), preamble());
        var place = date.map(found -> above.place(found, number)).orElse(Stated.nothing());
        var names = new PlaceNames(text).settle(issuer.name(), place);
        return new PlanHead(
                title.kind(),
                number.map(above::numberOf).orElse(Stated.nothing()),
                number.map(above::symbolOf).orElse(Stated.nothing()),
                names.issuer(),
                issuer.level(),
                names.place(),
                date.map(found -> above.date(found, lastCited())).orElse(Stated.nothing()),
                title.subject(),
                received.archive(),
                signed.authority(),
                signed.title(),
                signed.name());
    }

    /** A plan is issued after the documents its preamble cites. */
    private Optional<LocalDate> lastCited() {
        return bases.stream()
                .filter(basis -> basis.role() == CitationRole.PARENT || basis.role() == CitationRole.BASIS)
                .map(LegalBasis::date)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private @Nullable ParentPlan parent() {
        return bases.stream()
                .filter(basis -> basis.role() == CitationRole.PARENT)
                .findFirst()
                .map(basis -> new ParentPlan(
                        basis.type(),
                        basis.symbol(),
                        basis.date(),
                        basis.issuer(),
                        basis.issuer() == null ? null : Organ.level(basis.issuer()),
                        basis.subject(),
                        basis.passage(),
                        basis.certainty() - 0.05))
                .orElse(null);
    }
}
