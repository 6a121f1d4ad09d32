package vn.thidua.eligibility.domain;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Mark;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Rule;
import vn.thidua.eligibility.Share;
import vn.thidua.eligibility.Subject;
import vn.thidua.eligibility.Succession;

/** Looks up, year by year, whether a title in the register counts: revoked, of another kind, of a predecessor, before a discipline ended. */
record Links(Situation given, String award) {

    /** What a year holds: a link that counts goes before a doubtful one, that before a broken one. */
    Link of(int year) {
        var own = given.grounds().awards().stream()
                .filter(one -> one.award().equals(award) && one.year() == year)
                .filter(one -> one.recipient().equals(given.nominee().id()))
                .map(this::weigh)
                .min(java.util.Comparator.comparing(Link::standing));
        return own.orElseGet(() -> given.nominee().subject() == Subject.COLLECTIVE
                ? inherited(year)
                : Link.broken(year, Phrase.of("eligibility.link.missing", Year.of(year))));
    }

    Link weigh(PastAward one) {
        var year = Year.of(one.year());
        if (!one.stands()) {
            return Link.broken(
                    one.year(),
                    Phrase.of(
                            "eligibility.link." + one.standing(),
                            year,
                            one.decision(),
                            one.standingDecision() == null ? "" : one.standingDecision()));
        }
        return ofKind(one)
                .or(() -> disciplined(one))
                .or(() -> competent(one))
                .orElseGet(() -> Link.counts(
                        one.year(),
                        Phrase.of(
                                fromPredecessor(one) ? "eligibility.link.predecessor" : "eligibility.link.counts",
                                year,
                                one.decision(),
                                one.issuer())));
    }

    /** Nghị định 152 Điều 4 khoản 3: đột xuất and chuyên đề are no grounds for công trạng. */
    private Optional<Link> ofKind(PastAward one) {
        var rule = given.book().rule("merit-exclusion", given.day());
        var words = Phrase.of("eligibility.link.kind", Year.of(one.year()), one.decision(), one.kind());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        if (kinds(rule.get(), "doubtful").contains(one.kind())) {
            return Optional.of(Link.doubtful(one.year(), words));
        }
        if (!kinds(rule.get(), "kinds").contains(one.kind())) {
            return Optional.empty();
        }
        return Optional.of(fromMemory(rule.get()) ? Link.doubtful(one.year(), words) : Link.broken(one.year(), words));
    }

    /** Nghị định 152 Điều 4 khoản 4: after a discipline achievements count from its end. */
    private Optional<Link> disciplined(PastAward one) {
        var rule = given.book().rule("after-discipline", given.day());
        var end = given.grounds().disciplines().stream()
                .map(Discipline::endsOn)
                .filter(day -> day != null && day.getYear() >= one.year())
                .max(LocalDate::compareTo);
        if (rule.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        var words = Phrase.of("eligibility.link.discipline", Year.of(one.year()), one.decision(), end.get());
        return Optional.of(
                fromMemory(rule.get()) || end.get().getYear() == one.year()
                        ? Link.doubtful(one.year(), words)
                        : Link.broken(one.year(), words));
    }

    /** An award by an office that could not give it that day stands in the register, but a person should look. */
    private Optional<Link> competent(PastAward one) {
        return given.book()
                .competence(one.award(), one.decidedOn())
                .filter(rule -> !fromMemory(rule))
                .filter(rule -> !NamingChecks.deciders(rule).contains(one.office()))
                .map(rule -> Link.doubtful(
                        one.year(),
                        Phrase.of(
                                "eligibility.link.office",
                                Year.of(one.year()),
                                one.decision(),
                                one.office(),
                                one.decidedOn())));
    }

    /** Of a collective that did not exist yet: what all units that went into it had. */
    private Link inherited(int year) {
        var before = given.grounds().successions().stream()
                .filter(one -> one.on().getYear() >= year)
                .toList();
        var missing = Link.broken(year, Phrase.of("eligibility.link.missing", Year.of(year)));
        var having = before.stream().filter(one -> has(one, year)).toList();
        if (having.isEmpty()) {
            return missing;
        }
        var names = having.stream().map(Succession::name).toList();
        return having.size() == before.size() && before.stream().allMatch(one -> one.share() == Share.WHOLE)
                ? Link.counts(year, Phrase.of("eligibility.link.inherited", Year.of(year), names))
                : Link.doubtful(year, Phrase.of("eligibility.link.inherited-part", Year.of(year), names));
    }

    private boolean has(Succession predecessor, int year) {
        return given.grounds().awards().stream()
                .filter(one -> one.award().equals(award) && one.year() == year)
                .filter(one -> one.recipient().equals(predecessor.predecessor()))
                .anyMatch(one -> weigh(one).standing() == Link.Standing.COUNTS);
    }

    private boolean fromPredecessor(PastAward one) {
        return given.grounds().successions().stream()
                .anyMatch(before -> before.name().equals(one.issuer()));
    }

    private static boolean fromMemory(Rule rule) {
        return rule.mark().confirmation() == Mark.Confirmation.FROM_MEMORY;
    }

    static List<CommendationKind> kinds(Rule rule, String parameter) {
        return Arrays.stream(rule.parameters().getOrDefault(parameter, "").split(","))
                .filter(kind -> !kind.isBlank())
                .map(CommendationKind::valueOf)
                .toList();
    }
}
