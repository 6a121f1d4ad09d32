package vn.thidua.eligibility.domain;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rating;

/** Liên tục hoàn thành xuất sắc nhiệm vụ: years rated excellent one after another, with so many initiatives made in them (Điều 74). */
final class YearChecks {

    private YearChecks() {}

    /** The years end with the year considered, or with the year before while the year considered is not rated yet. */
    static Optional<Outcome> excellent(Situation given) {
        int many = given.rule().number("years");
        int last = given.grounds().rating(given.proposal().year()).isPresent()
                ? given.proposal().year()
                : given.proposal().year() - 1;
        var years = IntStream.rangeClosed(last - many + 1, last).boxed().toList();
        var unrated = years.stream()
                .filter(year -> given.grounds().rating(year).isEmpty())
                .map(Year::of)
                .toList();
        var lower = years.stream()
                .filter(year -> given.grounds()
                        .rating(year)
                        .filter(one -> one.rating() != Rating.EXCELLENT)
                        .isPresent())
                .map(Year::of)
                .toList();
        var facts =
                Datum.of("eligibility.fact.years", years.stream().map(Year::of).toList());
        if (!lower.isEmpty()) {
            return Optional.of(Outcome.notMet(
                    Phrase.of("eligibility.excellent.not-met", given.name(), lower, many),
                    Phrase.of("eligibility.excellent.remedy", many),
                    facts));
        }
        if (!unrated.isEmpty()) {
            return Optional.of(Outcome.needsPerson(
                    Phrase.of("eligibility.excellent.missing", unrated, given.name()),
                    Phrase.of("eligibility.excellent.missing-remedy", unrated),
                    facts));
        }
        return Optional.of(withInitiatives(given, years, facts));
    }

    private static Outcome withInitiatives(Situation given, List<Integer> years, Datum facts) {
        int needed = given.rule().number("initiatives");
        var named = years.stream().map(Year::of).toList();
        if (needed == 0) {
            return Outcome.met(Phrase.of("eligibility.excellent.met", given.name(), named), facts);
        }
        int made =
                Math.max(made(given, years, Initiative.Kind.INITIATIVE), made(given, years, Initiative.Kind.SCIENCE));
        return made >= needed
                ? Outcome.met(
                        Phrase.of("eligibility.excellent.met-with", given.name(), named, made),
                        facts,
                        Datum.of("eligibility.fact.made", made))
                : Outcome.notMet(
                        Phrase.of("eligibility.excellent.few", given.name(), named, made, needed),
                        Phrase.of("eligibility.excellent.few-remedy", needed - made, named),
                        facts,
                        Datum.of("eligibility.fact.made", made));
    }

    private static int made(Situation given, List<Integer> years, Initiative.Kind kind) {
        return (int) given.grounds().initiatives().stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.recognisedOn() != null
                        && years.contains(one.recognisedOn().getYear())
                        && !one.recognisedOn().isAfter(given.today()))
                .count();
    }
}
