package vn.thidua.eligibility.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Achievement;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Area;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;

/** Nguyên tắc xét (Nghị định 152/2025 Điều 4): holds, discipline, maternity; and the area the nominee works in. */
final class ConductChecks {

    private ConductChecks() {}

    static Optional<Outcome> hold(Situation given) {
        var holds = given.grounds().holds().stream()
                .filter(one -> !one.since().isAfter(given.today()))
                .toList();
        var open = holds.stream().filter(one -> one.openOn(given.today())).findFirst();
        if (open.isPresent()) {
            return Optional.of(Outcome.notMet(
                    Phrase.of(
                            "eligibility.hold.not-met",
                            given.name(),
                            open.get().cause(),
                            open.get().since(),
                            open.get().paper()),
                    Phrase.of("eligibility.hold.remedy"),
                    facts(open.get())));
        }
        var released = holds.stream()
                .sorted(Comparator.comparing(ConductChecks::cleared))
                .findFirst();
        if (released.isEmpty()) {
            return Optional.of(Outcome.met(Phrase.of("eligibility.hold.met", given.name(), given.today())));
        }
        var one = released.get();
        return Optional.of(
                cleared(one)
                        ? Outcome.met(
                                Phrase.of(
                                        "eligibility.hold.cleared",
                                        given.name(),
                                        one.cause(),
                                        one.releasedOn(),
                                        one.paper()),
                                facts(one))
                        : Outcome.needsPerson(
                                Phrase.of(
                                        "eligibility.hold.violation",
                                        given.name(),
                                        one.cause(),
                                        one.releasedOn(),
                                        one.paper()),
                                Phrase.of("eligibility.hold.violation-remedy"),
                                facts(one)));
    }

    /** While it runs nothing is awarded; afterwards only what was achieved since counts. */
    static Optional<Outcome> afterDiscipline(Situation given) {
        var latest = given.grounds().disciplines().stream()
                .filter(one -> !one.from().isAfter(given.today()))
                .max(Comparator.comparing(one -> one.endsOn() == null ? LocalDate.MAX : one.endsOn()));
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var end = latest.get().endsOn();
        if (end == null || !end.isBefore(given.today())) {
            return Optional.of(Outcome.notMet(
                    Phrase.of(
                            "eligibility.discipline.running",
                            given.name(),
                            latest.get().form(),
                            latest.get().decision()),
                    Phrase.of("eligibility.discipline.running-remedy"),
                    facts(latest.get())));
        }
        var achievements = given.proposal().achievements();
        return Optional.of(
                achievements.isEmpty()
                        ? ofYear(given, latest.get(), end)
                        : ofAchievements(given, latest.get(), end, achievements));
    }

    private static Outcome ofYear(Situation given, Discipline past, LocalDate end) {
        if (end.getYear() < given.proposal().year()) {
            return Outcome.met(
                    Phrase.of("eligibility.discipline.year-met", given.name(), past.form(), end, given.year()),
                    facts(past));
        }
        return end.equals(LocalDate.of(given.proposal().year(), 12, 31))
                        || end.getYear() > given.proposal().year()
                ? Outcome.notMet(
                        Phrase.of("eligibility.discipline.year-not-met", given.name(), past.form(), end, given.year()),
                        Phrase.of("eligibility.discipline.year-remedy", end.plusDays(1)),
                        facts(past))
                : Outcome.needsPerson(
                        Phrase.of("eligibility.discipline.year-part", given.name(), past.form(), end, given.year()),
                        Phrase.of("eligibility.discipline.year-part-remedy", end.plusDays(1)),
                        facts(past));
    }

    private static Outcome ofAchievements(
            Situation given, Discipline past, LocalDate end, List<Achievement> achievements) {
        long after =
                achievements.stream().filter(one -> one.from().isAfter(end)).count();
        long across = achievements.stream()
                .filter(one -> !one.from().isAfter(end) && one.to().isAfter(end))
                .count();
        if (after > 0) {
            return Outcome.met(
                    Phrase.of("eligibility.discipline.met", given.name(), past.form(), end, (int) after), facts(past));
        }
        var remedy = Phrase.of("eligibility.discipline.remedy", end.plusDays(1));
        return across > 0
                ? Outcome.needsPerson(
                        Phrase.of("eligibility.discipline.across", given.name(), past.form(), end), remedy, facts(past))
                : Outcome.notMet(
                        Phrase.of("eligibility.discipline.not-met", given.name(), past.form(), end),
                        remedy,
                        facts(past));
    }

    static Optional<Outcome> maternity(Situation given) {
        return given.grounds().absences().stream()
                .filter(one -> one.kind() == Absence.Kind.MATERNITY && touches(one, given))
                .findFirst()
                .map(one -> Outcome.met(
                        Phrase.of("eligibility.maternity.met", given.name(), one.from(), one.to()),
                        Datum.of("eligibility.fact.from", one.from()),
                        Datum.of("eligibility.fact.to", one.to())));
    }

    /** Other absences: the data holds no rule about them. */
    static Optional<Outcome> workingTime(Situation given) {
        return given.grounds().absences().stream()
                .filter(one -> one.kind() != Absence.Kind.MATERNITY && touches(one, given))
                .findFirst()
                .map(one -> Outcome.needsPerson(
                        Phrase.of("eligibility.working-time.open", given.name(), one.kind(), one.from(), one.to()),
                        Phrase.of("eligibility.working-time.remedy"),
                        Datum.of("eligibility.fact.from", one.from()),
                        Datum.of("eligibility.fact.to", one.to())));
    }

    /** Advice: the areas that commendation pays attention to. */
    static Optional<Outcome> area(Situation given) {
        var area = given.nominee().area();
        if (area == null) {
            return Optional.empty();
        }
        boolean named = Arrays.stream(given.rule().parameter("areas").split(","))
                .map(Area::valueOf)
                .anyMatch(area::equals);
        return Optional.of(
                named
                        ? Outcome.met(Phrase.of("eligibility.area-named.met", given.name(), area))
                        : new Outcome(
                                Answer.NOT_MET,
                                Phrase.of("eligibility.area-named.not-met", given.name(), area, given.day()),
                                null,
                                List.of()));
    }

    private static boolean touches(Absence one, Situation given) {
        return one.from().getYear() <= given.proposal().year()
                && one.to().getYear() >= given.proposal().year();
    }

    private static boolean cleared(Hold hold) {
        return hold.outcome() == Hold.Outcome.CLEARED;
    }

    private static Datum[] facts(Hold hold) {
        return new Datum[] {
            Datum.of("eligibility.fact.hold", hold.cause()),
            Datum.of("eligibility.fact.from", hold.since()),
            Datum.of("eligibility.fact.paper", hold.paper())
        };
    }

    private static Datum[] facts(Discipline past) {
        return new Datum[] {
            Datum.of("eligibility.fact.discipline", past.form()), Datum.of("eligibility.fact.from", past.from())
        };
    }
}
