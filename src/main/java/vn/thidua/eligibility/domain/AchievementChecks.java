package vn.thidua.eligibility.domain;

import java.util.List;
import java.util.Optional;
import vn.thidua.eligibility.Achievement;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Scope;

/** Thành tích: the achievements of the proposal against what a form asks for (Điều 74, 75). */
final class AchievementChecks {

    private AchievementChecks() {}

    /** An achievement on the basis asked for, reaching as far as asked for; some rules concern only what is claimed. */
    static Optional<Outcome> basis(Situation given) {
        var bases = given.listed("basis", Achievement.Basis::valueOf);
        var needed = Scope.valueOf(given.rule().parameter("scope"));
        var named = given.proposal().achievements().stream()
                .filter(one -> bases.contains(one.basis()))
                .toList();
        if (named.isEmpty() && given.has("claimed")) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            var asked = bases.size() == 1
                    ? Phrase.naming(bases.getFirst())
                    : Phrase.of("eligibility.either", bases.getFirst(), bases.getLast());
            return Optional.of(Outcome.notMet(
                    Phrase.of("eligibility.achievement.none", asked, given.name()),
                    Phrase.of("eligibility.achievement.none-remedy", asked)));
        }
        return Optional.of(reaching(given, named, needed));
    }

    private static Outcome reaching(Situation given, List<Achievement> named, Scope needed) {
        var facts = Datum.of(
                "eligibility.fact.achievements",
                named.stream().map(Achievement::title).toList());
        var far = named.stream()
                .filter(one -> one.scope() != null && one.scope().atLeast(needed))
                .findFirst();
        if (far.isPresent()) {
            return Outcome.met(
                    Phrase.of(
                            "eligibility.achievement.met",
                            given.name(),
                            far.get().title(),
                            far.get().scope(),
                            needed),
                    facts);
        }
        var unstated = named.stream().filter(one -> one.scope() == null).findFirst();
        if (unstated.isPresent()) {
            return Outcome.needsPerson(
                    Phrase.of("eligibility.achievement.unstated", unstated.get().title(), given.name(), needed),
                    Phrase.of("eligibility.achievement.unstated-remedy"),
                    facts);
        }
        return Outcome.notMet(
                Phrase.of(
                        "eligibility.achievement.near",
                        named.getFirst().title(),
                        given.name(),
                        named.getFirst().scope(),
                        needed),
                Phrase.of("eligibility.achievement.near-remedy", needed),
                facts);
    }
}
