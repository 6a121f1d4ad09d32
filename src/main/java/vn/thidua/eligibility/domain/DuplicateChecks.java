package vn.thidua.eligibility.domain;

import java.util.List;
import java.util.Optional;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.Phrase;

/** Khen trùng: one achievement rewarded once (Luật Điều 5), one title once a year, and what else the year already brought. */
final class DuplicateChecks {

    private DuplicateChecks() {}

    static Optional<Outcome> sameAchievement(Situation given) {
        var achievements = given.proposal().achievements();
        if (achievements.isEmpty()) {
            return Optional.empty();
        }
        for (var achievement : achievements) {
            var rewarded = own(given).stream()
                    .filter(one -> one.achievements().contains(achievement.code()))
                    .findFirst();
            if (rewarded.isPresent()) {
                var one = rewarded.get();
                return Optional.of(Outcome.notMet(
                        Phrase.of(
                                "eligibility.same-achievement.not-met",
                                achievement.title(),
                                given.name(),
                                given.book().award(one.award()).words(),
                                one.decision()),
                        Phrase.of("eligibility.same-achievement.remedy"),
                        Datum.of("eligibility.fact.achievements", achievement.title()),
                        Datum.of("eligibility.fact.decision", one.decision())));
            }
        }
        return Optional.of(Outcome.met(
                Phrase.of("eligibility.same-achievement.met", given.name(), achievements.size()),
                Datum.of(
                        "eligibility.fact.achievements",
                        achievements.stream().map(one -> one.title()).toList())));
    }

    /** A yearly title once for a year; forms may be given again. */
    static Optional<Outcome> samePeriod(Situation given) {
        if (given.award().type() == AwardClass.FORM) {
            return Optional.empty();
        }
        var title = given.award().words();
        return Optional.of(ofYear(given).stream()
                .filter(one -> one.award().equals(given.proposal().award()))
                .findFirst()
                .map(one -> Outcome.notMet(
                        Phrase.of("eligibility.same-period.not-met", given.name(), title, given.year(), one.decision()),
                        Phrase.of("eligibility.same-period.remedy"),
                        Datum.of("eligibility.fact.decision", one.decision())))
                .orElseGet(() ->
                        Outcome.met(Phrase.of("eligibility.same-period.met", given.name(), title, given.year()))));
    }

    /** Advice: other titles of the same year, higher or lower; only the highest is paid (Nghị định 152 Điều 49). */
    static Optional<Outcome> otherOfPeriod(Situation given) {
        if (given.award().type() == AwardClass.FORM) {
            return Optional.empty();
        }
        return ofYear(given).stream()
                .filter(one -> !one.award().equals(given.proposal().award()))
                .filter(one -> given.book().award(one.award()).type() == AwardClass.TITLE)
                .findFirst()
                .map(one -> {
                    boolean higher = given.book().award(one.award()).rank()
                            > given.award().rank();
                    return new Outcome(
                            higher ? Answer.NEEDS_PERSON : Answer.MET,
                            Phrase.of(
                                    higher ? "eligibility.other-of-period.higher" : "eligibility.other-of-period.lower",
                                    given.name(),
                                    given.book().award(one.award()).words(),
                                    given.year(),
                                    one.decision()),
                            null,
                            List.of(Datum.of("eligibility.fact.decision", one.decision())));
                });
    }

    /** Advice: which awards are left out because of their kind. */
    static Optional<Outcome> excluded(Situation given) {
        var kinds = Links.kinds(given.rule(), "kinds");
        var out = own(given).stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one -> Phrase.of(
                        "eligibility.excluded.one",
                        given.book().award(one.award()).words(),
                        one.decision(),
                        one.kind()))
                .toList();
        return out.isEmpty() || given.proposal().kind() != vn.thidua.eligibility.CommendationKind.MERIT
                ? Optional.empty()
                : Optional.of(Outcome.met(
                        Phrase.of("eligibility.excluded.met", given.name(), out),
                        Datum.of("eligibility.fact.excluded", out)));
    }

    private static List<PastAward> ofYear(Situation given) {
        return own(given).stream()
                .filter(one -> one.year() == given.proposal().year())
                .toList();
    }

    private static List<PastAward> own(Situation given) {
        return given.grounds().awards().stream()
                .filter(PastAward::stands)
                .filter(one -> one.recipient().equals(given.nominee().id()))
                .toList();
    }
}
