package vn.thidua.decision.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplate;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.drafting.Letterheads;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Annex;
import vn.thidua.drafting.OfficialPaper.Basis;
import vn.thidua.drafting.OfficialPaper.Centred;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;

/** Lời văn: each paper of a decision, from its words or the unit's template, and its lists. */
@Component
class WordingPapers {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final FillingPlaces filling;
    private final AwardLists lists;
    private final Letterheads heads;
    private final DecisionSaying saying;
    private final DecisionNews news;

    WordingPapers(
            FillingPlaces filling, AwardLists lists, Letterheads heads, DecisionSaying saying, DecisionNews news) {
        this.filling = filling;
        this.lists = lists;
        this.heads = heads;
        this.saying = saying;
        this.news = news;
    }

    /** The decision itself, with its lists as annexes. */
    OfficialPaper decision(Decision decision, List<DecidedAward> listed) {
        var places = filling.of(decision, listed);
        var words = decision.words();
        var parts = new ArrayList<Part>();
        parts.add(new Centred(upper(Placeholder.fill(words.decider(), places))));
        lines(words.grounds(), places).forEach(text -> parts.add(new Basis(text)));
        parts.add(new Centred(saying.said("decision.decides")));
        parts.addAll(articles(words.body(), places));
        var signing = decision.signing();
        return new OfficialPaper(
                head(decision, words.symbol(), signing == null ? null : signing.number(), true),
                saying.said("decision.paper-title"),
                Placeholder.fill(words.subject(), places),
                Named.NOBODY,
                parts,
                new Foot(
                        new Named(saying.said("decision.receivers"), lines(words.receivers(), places)),
                        List.of(new Signature(
                                lines(words.signature(), places), signing == null ? "" : signing.signerName()))),
                annexes(
                        listed,
                        saying.said(
                                "decision.attached",
                                named(saying.said("decision.paper-title")),
                                places.get(Placeholder.SO_KY_HIEU),
                                places.get(Placeholder.NGAY),
                                places.get(Placeholder.NGUOI_DUNG_DAU))));
    }

    /** A paper beside the decision, in the words of the template. */
    OfficialPaper beside(PaperKind kind, Decision decision, List<DecidedAward> listed, PaperTemplate template) {
        var places = filling.of(decision, listed);
        var words = template.words();
        var parts = new ArrayList<Part>(articles(words.body(), places));
        var addressees = lines(words.addressees(), places);
        var annexes = List.<Annex>of();
        switch (kind) {
            case HANDOVER -> parts.add(lists.handover(listed));
            case PAYMENT -> parts.add(lists.payment(listed));
            case DECISION, SUBMISSION, NOTICE -> annexes = annexes(listed, attached(kind, words, places));
        }
        return new OfficialPaper(
                kind == PaperKind.SUBMISSION
                        ? ofCouncil(head(decision, words.symbol(), null, true))
                        : head(decision, words.symbol(), null, kind != PaperKind.HANDOVER),
                Placeholder.fill(words.title(), places),
                Placeholder.fill(words.subject(), places),
                addressees.isEmpty() ? Named.NOBODY : new Named(saying.said("decision.to"), addressees),
                parts,
                new Foot(
                        new Named(saying.said("decision.receivers"), lines(words.receivers(), places)),
                        signatures(kind, lines(words.signature(), places))),
                annexes);
    }

    /** The lines of one signature stand below each other; of a record and a list of payments each signs beside the others. */
    private List<Signature> signatures(PaperKind kind, List<String> lines) {
        if (kind == PaperKind.HANDOVER || kind == PaperKind.PAYMENT) {
            var note = saying.said("decision.sign-with-name");
            return lines.stream()
                    .map(one -> new Signature(List.of(one), note, List.of("")))
                    .toList();
        }
        return List.of(new Signature(lines, ""));
    }

    private Head head(Decision decision, String symbol, @Nullable Integer number, boolean isDated) {
        var signing = decision.signing();
        var head = heads.of(
                decision.unit(),
                number,
                symbol,
                "",
                signing == null ? heads.place(decision.unit()) : signing.place(),
                signing == null || number == null ? null : signing.signedOn(),
                news.today());
        return new Head(
                head.above(),
                head.issuer(),
                head.nation(),
                head.motto(),
                symbol.isEmpty() ? "" : head.number(),
                "",
                isDated ? head.placeAndDay() : "");
    }

    /** The council submits, so it stands below the authority it belongs to. */
    private Head ofCouncil(Head head) {
        return new Head(
                List.of(String.join(" ", head.issuer())),
                saying.said("decision.council-issuer").lines().toList(),
                head.nation(),
                head.motto(),
                head.number(),
                head.subject(),
                head.placeAndDay());
    }

    /** To which paper the lists belong, with room for its number and day. */
    private String attached(PaperKind kind, PaperTemplate.Words words, Map<Placeholder, String> places) {
        var issuer = kind == PaperKind.SUBMISSION
                ? saying.said("decision.council-of", places.get(Placeholder.DIA_BAN))
                : places.get(Placeholder.DON_VI);
        return saying.said(
                "decision.attached",
                named(words.title()),
                filling.numberOpen(words.symbol()),
                filling.dayOpen(),
                issuer);
    }

    /** "Tờ trình" of the title "TỜ TRÌNH". */
    private static String named(String title) {
        return title.isEmpty() ? "" : title.charAt(0) + title.substring(1).toLowerCase(DecisionSaying.VIETNAMESE);
    }

    /** One list for each award. */
    private List<Annex> annexes(List<DecidedAward> listed, String attached) {
        var byAward = listed.stream()
                .collect(Collectors.groupingBy(DecidedAward::awardName, LinkedHashMap::new, Collectors.toList()));
        var annexes = new ArrayList<Annex>();
        byAward.forEach((award, some) -> annexes.add(new Annex(
                byAward.size() == 1
                        ? saying.said("decision.annex")
                        : saying.said("decision.annex-of", roman(annexes.size())),
                upper(saying.said("decision.annex-title", award)),
                attached,
                List.of(lists.names(some)))));
        return annexes;
    }

    private static String roman(int at) {
        return at < ROMAN.size() ? ROMAN.get(at) : String.valueOf(at + 1);
    }

    /** "Điều 1." stands out at the beginning of its paragraph. */
    private List<Text> articles(String body, Map<Placeholder, String> places) {
        var article = Pattern.compile("^(" + Pattern.quote(saying.said("decision.article")) + " \\d+\\.)\\s*(.*)$");
        return lines(body, places).stream()
                .map(text -> {
                    var found = article.matcher(text);
                    return found.matches() ? new Text(found.group(1), found.group(2)) : new Text(text);
                })
                .toList();
    }

    private static List<String> lines(String text, Map<Placeholder, String> places) {
        return Placeholder.fill(text, places)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String upper(String words) {
        return words.toUpperCase(DecisionSaying.VIETNAMESE);
    }
}
