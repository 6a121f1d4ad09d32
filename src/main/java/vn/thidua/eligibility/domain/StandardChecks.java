package vn.thidua.eligibility.domain;

import java.util.Optional;
import vn.thidua.eligibility.ClusterStanding;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rating;

/** Tiêu chuẩn of the year: rating, what papers attest, place in the cluster, and standards that are not in the data. */
final class StandardChecks {

    private StandardChecks() {}

    /** Rated in the year at least as the rule asks; where no rating is held, a paper may attest it. */
    static Optional<Outcome> rating(Situation given) {
        var needed = Rating.valueOf(given.rule().parameter("at"));
        var rated = given.grounds().rating(given.proposal().year());
        if (rated.isEmpty()) {
            return given.has("standard")
                            && given.grounds()
                                    .attested(given.rule().parameter("standard"))
                                    .isPresent()
                    ? attested(given)
                    : Optional.of(Outcome.needsPerson(
                            Phrase.of("eligibility.rating.missing", given.year(), given.name(), needed),
                            Phrase.of("eligibility.rating.missing-remedy", given.year(), given.name()),
                            Datum.of("eligibility.fact.needed", needed)));
        }
        var rating = rated.get().rating();
        var facts = new Datum[] {
            Datum.of("eligibility.fact.rating", rating),
            Datum.of("eligibility.fact.needed", needed),
            Datum.of("eligibility.fact.decision", rated.get().decision())
        };
        return Optional.of(
                rating.atLeast(needed)
                        ? Outcome.met(
                                Phrase.of(
                                        "eligibility.rating.met",
                                        given.name(),
                                        rating,
                                        given.year(),
                                        rated.get().decision(),
                                        needed),
                                facts)
                        : Outcome.notMet(
                                Phrase.of(
                                        "eligibility.rating.not-met",
                                        given.name(),
                                        rating,
                                        given.year(),
                                        rated.get().decision(),
                                        needed),
                                Phrase.of("eligibility.rating.remedy", given.year(), given.name(), needed),
                                facts));
    }

    /** Attested by a paper of the dossier. */
    static Optional<Outcome> attested(Situation given) {
        var code = given.rule().parameter("standard");
        var standard = new Phrase("eligibility.standard." + code, java.util.List.of());
        var attested = given.grounds().attested(code);
        if (attested.isEmpty()) {
            return Optional.of(Outcome.needsPerson(
                    Phrase.of("eligibility.attested.missing", given.name(), standard),
                    Phrase.of("eligibility.attested.missing-remedy", given.name(), standard)));
        }
        var paper = attested.get();
        var facts = new Datum[] {
            Datum.of("eligibility.fact.paper", paper.paper()), Datum.of("eligibility.fact.day", paper.on())
        };
        return Optional.of(
                paper.holds()
                        ? Outcome.met(
                                Phrase.of(
                                        "eligibility.attested.met", paper.paper(), paper.on(), given.name(), standard),
                                facts)
                        : Outcome.notMet(
                                Phrase.of(
                                        "eligibility.attested.not-met",
                                        paper.paper(),
                                        paper.on(),
                                        given.name(),
                                        standard),
                                Phrase.of("eligibility.attested.remedy", given.name(), standard),
                                facts));
    }

    /** First in a cluster or bloc that the province organises. */
    static Optional<Outcome> cluster(Situation given) {
        var standing = given.grounds().clusters().stream()
                .filter(one -> one.year() == given.proposal().year())
                .findFirst();
        if (standing.isEmpty()) {
            return Optional.of(Outcome.needsPerson(
                    Phrase.of("eligibility.cluster.missing", given.year(), given.name()),
                    Phrase.of("eligibility.cluster.missing-remedy", given.year())));
        }
        return Optional.of(ranked(given, standing.get()));
    }

    private static Outcome ranked(Situation given, ClusterStanding standing) {
        var facts = new Datum[] {
            Datum.of("eligibility.fact.cluster", standing.cluster()), Datum.of("eligibility.fact.rank", standing.rank())
        };
        if (!standing.ofProvince()) {
            return Outcome.notMet(
                    Phrase.of("eligibility.cluster.not-of-province", given.name(), standing.cluster()),
                    Phrase.of("eligibility.cluster.not-of-province-remedy"),
                    facts);
        }
        return standing.rank() == 1
                ? Outcome.met(
                        Phrase.of("eligibility.cluster.met", given.name(), standing.cluster(), given.year()), facts)
                : Outcome.notMet(
                        Phrase.of(
                                "eligibility.cluster.not-met",
                                given.name(),
                                standing.rank(),
                                standing.cluster(),
                                given.year()),
                        Phrase.of("eligibility.cluster.remedy"),
                        facts);
    }

    /** The standard exists but its wording is not in the data. */
    static Optional<Outcome> notInHand(Situation given) {
        return Optional.of(Outcome.needsPerson(
                Phrase.of(
                        given.has("what") ? "eligibility.not-in-hand-competence" : "eligibility.not-in-hand",
                        given.award().words()),
                Phrase.of("eligibility.not-in-hand-remedy")));
    }
}
