package vn.thidua.eligibility.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rule;

/** Đúng tên, đúng đối tượng, đúng thẩm quyền: what is asked for exists in the law, for such nominees, by such an office. */
final class NamingChecks {

    private NamingChecks() {}

    static Optional<Outcome> kind(Situation given) {
        var kinds = given.listed("kinds", CommendationKind::valueOf);
        var kind = given.proposal().kind();
        var facts = Datum.of("eligibility.fact.kind", kind);
        return Optional.of(
                kinds.contains(kind)
                        ? Outcome.met(Phrase.of("eligibility.kind-exists.met", kind), facts)
                        : Outcome.notMet(
                                Phrase.of("eligibility.kind-exists.not-met", kind, given.day()),
                                Phrase.of("eligibility.kind-exists.remedy", kinds),
                                facts));
    }

    static Optional<Outcome> subject(Situation given) {
        var award = given.award();
        var subject = given.nominee().subject();
        var facts = Datum.of("eligibility.fact.subject", subject);
        return Optional.of(
                award.subjects().contains(subject)
                        ? Outcome.met(
                                Phrase.of("eligibility.subject-fits.met", given.name(), subject, award.words()), facts)
                        : Outcome.notMet(
                                Phrase.of("eligibility.subject-fits.not-met", given.name(), subject, award.words()),
                                Phrase.of(
                                        "eligibility.subject-fits.remedy",
                                        award.subjects().stream().sorted().toList()),
                                facts));
    }

    /** A title is no form, a form no title, and nobody gives what the law does not know ("Bằng khen của Giám đốc Sở"). */
    static Optional<Outcome> naming(Situation given) {
        var award = given.award();
        var written = given.proposal().writtenName();
        var asked = given.proposal().askedAs();
        if (written != null) {
            var folded = fold(written);
            var confused = given.book().confusions().stream()
                    .filter(one -> folded.contains(one.words()))
                    .findFirst();
            if (confused.isPresent()) {
                return Optional.of(Outcome.notMet(
                        Phrase.of("eligibility.naming.confused", written),
                        Phrase.of("eligibility.confused." + confused.get().meaning()),
                        Datum.of("eligibility.fact.written", written)));
            }
        }
        if (asked != null && asked != award.type()) {
            return Optional.of(Outcome.notMet(
                    Phrase.of("eligibility.naming.class", award.words(), award.type(), asked),
                    Phrase.of("eligibility.naming.class-remedy", award.type()),
                    Datum.of("eligibility.fact.class", asked)));
        }
        return Optional.of(Outcome.met(
                Phrase.of("eligibility.naming.met", award.words(), award.type()),
                Datum.of("eligibility.fact.class", award.type())));
    }

    static Optional<Outcome> competence(Situation given) {
        var deciders = deciders(given.rule());
        var decider = given.proposal().decider();
        var facts = new Datum[] {
            Datum.of("eligibility.fact.decider", decider), Datum.of("eligibility.fact.day", given.today())
        };
        if (deciders.contains(decider)) {
            return Optional.of(Outcome.met(
                    Phrase.of(
                            "eligibility.competence.met", decider, given.award().words(), given.today()),
                    facts));
        }
        boolean certificate = given.award().type() == AwardClass.FORM && decider != Office.PRIME_MINISTER;
        return Optional.of(Outcome.notMet(
                Phrase.of(
                        "eligibility.competence.not-met", decider, given.award().words(), given.today(), deciders),
                certificate
                        ? Phrase.of("eligibility.competence.form-remedy", deciders)
                        : Phrase.of("eligibility.competence.remedy", deciders),
                facts));
    }

    static List<Office> deciders(Rule competence) {
        return Arrays.stream(competence.parameter("deciders").split(","))
                .map(Office::valueOf)
                .toList();
    }

    /** Without marks, capitals and doubled blanks. */
    private static String fold(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('\u0111', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
