package vn.thidua.eligibility.domain;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;

/** Liên tục: a yearly title in so many years one after another (Điều 22, 74), across mergers, without what does not count. */
final class ChainCheck {

    private ChainCheck() {}

    /** The years end with the year considered, or with the year before while that year's title is not in the register. */
    static Optional<Outcome> consecutive(Situation given) {
        int times = given.rule().number("times");
        var award = given.rule().parameter("award");
        var links = new Links(given, award);
        int last = links.of(given.proposal().year()).missing()
                ? given.proposal().year() - 1
                : given.proposal().year();
        var chain = IntStream.rangeClosed(last - times + 1, last)
                .mapToObj(links::of)
                .toList();
        var broken = of(chain, Link.Standing.BROKEN);
        var doubtful = of(chain, Link.Standing.DOUBTFUL);
        var title = given.book().award(award).words();
        var facts = new Datum[] {
            Datum.of(
                    "eligibility.fact.years",
                    chain.stream().map(link -> Year.of(link.year())).toList()),
            Datum.of(
                    "eligibility.fact.counting", of(chain, Link.Standing.COUNTS).size())
        };
        if (!broken.isEmpty()) {
            int from = broken.getLast().year() + 1;
            return Optional.of(Outcome.notMet(
                    Phrase.of("eligibility.chain.not-met", given.name(), times, title, said(broken)),
                    Phrase.of("eligibility.chain.remedy", title, Year.of(from), Year.of(from + times - 1)),
                    facts));
        }
        if (!doubtful.isEmpty()) {
            return Optional.of(Outcome.needsPerson(
                    Phrase.of("eligibility.chain.doubtful", given.name(), times, title, said(doubtful)),
                    Phrase.of("eligibility.chain.doubtful-remedy"),
                    facts));
        }
        return Optional.of(
                Outcome.met(Phrase.of("eligibility.chain.met", given.name(), times, title, said(chain)), facts));
    }

    private static List<Link> of(List<Link> chain, Link.Standing standing) {
        return chain.stream().filter(link -> link.standing() == standing).toList();
    }

    private static List<Phrase> said(List<Link> links) {
        return links.stream().map(Link::words).toList();
    }
}
