package vn.thidua.eligibility.domain;

import java.util.List;
import java.util.Optional;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Scope;

/** Sáng kiến: recognised as the title asks, and used once. */
final class InitiativeChecks {

    private InitiativeChecks() {}

    static Optional<Outcome> recognised(Situation given) {
        var kind = Initiative.Kind.valueOf(given.rule().parameter("kind"));
        var needed = Scope.valueOf(given.rule().parameter("scope"));
        var relied = relied(given).stream().filter(one -> one.kind() == kind).toList();
        if (relied.isEmpty()) {
            return Optional.of(Outcome.notMet(
                    Phrase.of("eligibility.initiative.none", kind, given.name()),
                    Phrase.of("eligibility.initiative.none-remedy", kind, needed)));
        }
        var good = relied.stream()
                .filter(one -> recognised(one, given) && one.scope().atLeast(needed))
                .toList();
        var facts = Datum.of(
                "eligibility.fact.initiatives",
                relied.stream().map(Initiative::title).toList());
        if (good.isEmpty()) {
            return Optional.of(tooLittle(given, relied.getFirst(), needed, facts));
        }
        var sameYear = good.stream()
                .filter(one -> !given.has("same_year")
                        || one.recognisedOn().getYear() == given.proposal().year())
                .findFirst();
        return Optional.of(
                sameYear.isPresent()
                        ? Outcome.met(
                                Phrase.of(
                                        "eligibility.initiative.met",
                                        given.name(),
                                        kind,
                                        sameYear.get().title(),
                                        sameYear.get().recognisedOn(),
                                        sameYear.get().scope()),
                                facts)
                        : Outcome.needsPerson(
                                Phrase.of(
                                        "eligibility.initiative.other-year",
                                        kind,
                                        good.getFirst().title(),
                                        given.name(),
                                        good.getFirst().recognisedOn(),
                                        given.year()),
                                Phrase.of("eligibility.initiative.other-year-remedy", given.year()),
                                facts));
    }

    private static Outcome tooLittle(Situation given, Initiative first, Scope needed, Datum facts) {
        return recognised(first, given)
                ? Outcome.notMet(
                        Phrase.of(
                                "eligibility.initiative.near",
                                first.kind(),
                                first.title(),
                                given.name(),
                                first.scope(),
                                needed),
                        Phrase.of("eligibility.initiative.near-remedy", needed),
                        facts)
                : Outcome.notMet(
                        Phrase.of("eligibility.initiative.unrecognised", first.kind(), first.title(), given.name()),
                        Phrase.of("eligibility.initiative.unrecognised-remedy"),
                        facts);
    }

    /** Advice: each initiative serves for one award only. */
    static Optional<Outcome> once(Situation given) {
        var relied = relied(given);
        if (relied.isEmpty()) {
            return Optional.empty();
        }
        var used = relied.stream()
                .filter(one -> one.uses().stream().anyMatch(use -> !isThis(use, given)))
                .findFirst();
        var facts = Datum.of(
                "eligibility.fact.initiatives",
                relied.stream().map(Initiative::title).toList());
        if (used.isEmpty()) {
            return Optional.of(Outcome.met(Phrase.of("eligibility.initiative-once.met", given.name()), facts));
        }
        var use = used.get().uses().stream()
                .filter(one -> !isThis(one, given))
                .findFirst()
                .orElseThrow();
        return Optional.of(Outcome.notMet(
                Phrase.of(
                        "eligibility.initiative-once.not-met",
                        used.get().title(),
                        given.name(),
                        given.book().award(use.award()).words(),
                        java.time.Year.of(use.year())),
                Phrase.of("eligibility.initiative-once.remedy"),
                facts));
    }

    private static boolean isThis(Initiative.Use use, Situation given) {
        return use.award().equals(given.proposal().award())
                && use.year() == given.proposal().year();
    }

    private static boolean recognised(Initiative one, Situation given) {
        return one.recognisedOn() != null && !one.recognisedOn().isAfter(given.today());
    }

    private static List<Initiative> relied(Situation given) {
        var codes = given.proposal().initiatives();
        return given.grounds().initiatives().stream()
                .filter(one -> codes.isEmpty() || codes.contains(one.code()))
                .toList();
    }
}
