package vn.thidua.reading.domain;

import static vn.thidua.reading.domain.Input.*;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.Level;
import vn.thidua.plan.ParentPlan;
import vn.thidua.plan.Recipient;

/** Sheets of the documents a plan stands on, its award rules and its recipients. */
final class ItemSheets {

    static final Sheet<ParentPlan> PARENT = new Sheet<>(
            List.of(
                    Line.of("type", WORDS, ParentPlan::type),
                    Line.<ParentPlan>of("symbol", WORDS, ParentPlan::symbol).must(),
                    Line.of("date", DAY, ParentPlan::date),
                    Line.of("issuer", WORDS, ParentPlan::issuer),
                    Line.choice("level", Level.class, ParentPlan::level),
                    Line.of("subject", PROSE, ParentPlan::subject)),
            "symbol",
            parent -> joined(parent.type(), parent.symbol(), parent.issuer()),
            parent -> Notation.write(parent.date()),
            (before, entered) -> new ParentPlan(
                    entered.words("type"),
                    entered.words("symbol"),
                    entered.day("date"),
                    entered.words("issuer"),
                    entered.choice("level", Level.class),
                    entered.words("subject"),
                    before.passage(),
                    1));

    static final Sheet<LegalBasis> LEGAL_BASIS = new Sheet<>(
            List.of(
                    Line.<LegalBasis>of("type", WORDS, LegalBasis::type).must(),
                    Line.of("symbol", WORDS, LegalBasis::symbol),
                    Line.of("date", DAY, LegalBasis::date),
                    Line.of("issuer", WORDS, LegalBasis::issuer),
                    Line.of("subject", PROSE, LegalBasis::subject),
                    Line.<LegalBasis, CitationRole>choice("role", CitationRole.class, LegalBasis::role)
                            .must()),
            "symbol",
            basis -> joined(basis.type(), basis.symbol(), basis.symbol() == null ? basis.subject() : basis.issuer()),
            basis -> Notation.write(basis.date()),
            (before, entered) -> new LegalBasis(
                    before.key(),
                    entered.need("type"),
                    entered.words("symbol"),
                    entered.day("date"),
                    entered.words("issuer"),
                    entered.words("subject"),
                    entered.chosen("role", CitationRole.class),
                    before.passage(),
                    1,
                    null));

    static final Sheet<AwardRule> AWARD = new Sheet<>(
            List.of(
                    Line.of("level", WORDS, AwardRule::level),
                    Line.of("decider", WORDS, AwardRule::decider),
                    Line.of("forms", LINES, AwardRule::forms),
                    Line.of("objects", LINES, AwardRule::objects),
                    Line.of("principles", LINES, AwardRule::principles)),
            "decider",
            rule -> joined(rule.level(), rule.decider()),
            rule -> String.join(", ", rule.forms()),
            (before, entered) -> new AwardRule(
                    before.key(),
                    entered.words("level"),
                    entered.words("decider"),
                    entered.lines("forms"),
                    entered.lines("objects"),
                    entered.lines("principles"),
                    before.passage(),
                    1));

    static final Sheet<Recipient> RECIPIENT = new Sheet<>(
            List.of(Line.<Recipient>of("name", WORDS, Recipient::name).must(), Line.of("note", WORDS, Recipient::note)),
            "name",
            Recipient::name,
            recipient -> Notation.write(recipient.note()),
            (before, entered) ->
                    new Recipient(before.key(), entered.need("name"), entered.words("note"), before.passage(), 1));

    private ItemSheets() {}

    static LegalBasis blankBasis(String key) {
        return new LegalBasis(key, "", null, null, null, null, CitationRole.BASIS, null, 1, null);
    }

    static String joined(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
