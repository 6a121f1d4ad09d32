package vn.thidua.eligibility.domain;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.Phrase;

/** Lần liên tục: a title that itself takes years, given so many times one after another (Điều 21), each on years of its own. */
final class SpacedChainCheck {

    private SpacedChainCheck() {}

    /** The last so many times, each as many years after the one before as the title takes. */
    static Optional<Outcome> consecutiveTimes(Situation given) {
        int times = given.rule().number("times");
        int step = given.rule().number("step");
        var title = given.book().award(given.rule().parameter("award")).words();
        var links = new Links(given, given.rule().parameter("award"));
        var latest = given(given).stream()
                .map(links::weigh)
                .filter(link -> link.standing() != Link.Standing.BROKEN)
                .limit(times)
                .toList();
        var facts = Datum.of(
                "eligibility.fact.years",
                latest.stream().map(link -> Year.of(link.year())).toList());
        if (latest.size() < times) {
            var broken = given(given).stream()
                    .map(links::weigh)
                    .filter(link -> link.standing() == Link.Standing.BROKEN)
                    .map(Link::words)
                    .toList();
            return Optional.of(Outcome.notMet(
                    broken.isEmpty()
                            ? Phrase.of("eligibility.times.not-met", given.name(), latest.size(), title, times)
                            : Phrase.of(
                                    "eligibility.times.not-met-broken",
                                    given.name(),
                                    latest.size(),
                                    title,
                                    times,
                                    broken),
                    Phrase.of("eligibility.times.remedy", times - latest.size(), title),
                    facts));
        }
        var words = latest.stream().map(Link::words).toList();
        return Optional.of(
                regular(latest, step, given)
                                && latest.stream().allMatch(link -> link.standing() == Link.Standing.COUNTS)
                        ? Outcome.met(Phrase.of("eligibility.times.met", given.name(), times, title, words), facts)
                        : Outcome.needsPerson(
                                Phrase.of("eligibility.times.irregular", given.name(), times, title, words, step),
                                Phrase.of("eligibility.times.irregular-remedy"),
                                facts));
    }

    /** Whether years that served for the same title before would serve again. */
    static Optional<Outcome> reuse(Situation given) {
        int step = given.rule().number("step");
        var before = given(given).stream()
                .filter(PastAward::stands)
                .filter(one -> one.year() < given.proposal().year())
                .findFirst();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var title = given.award().words();
        var year = Year.of(before.get().year());
        return Optional.of(
                given.proposal().year() - before.get().year() >= step
                        ? Outcome.met(
                                Phrase.of("eligibility.reuse.met", title, given.name(), year, given.year()),
                                Datum.of("eligibility.fact.years", year))
                        : Outcome.needsPerson(
                                Phrase.of("eligibility.reuse.open", title, given.name(), year, step),
                                Phrase.of("eligibility.reuse.remedy", Year.of(year.getValue() + step)),
                                Datum.of("eligibility.fact.years", year)));
    }

    private static List<PastAward> given(Situation given) {
        return given.grounds().awards().stream()
                .filter(one -> one.award().equals(given.rule().parameter("award")))
                .filter(one -> one.recipient().equals(given.nominee().id()))
                .filter(one -> one.year() <= given.proposal().year())
                .sorted(Comparator.comparing(PastAward::year).reversed())
                .toList();
    }

    /** The latest not longer ago than last year, the others at the distance the title takes. */
    private static boolean regular(List<Link> latest, int step, Situation given) {
        return given.proposal().year() - latest.getFirst().year() <= 1
                && IntStream.range(1, latest.size())
                        .allMatch(
                                at -> latest.get(at - 1).year() - latest.get(at).year() == step);
    }
}
