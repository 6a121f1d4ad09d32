package vn.thidua.eligibility.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Answer;
import vn.thidua.eligibility.Datum;
import vn.thidua.eligibility.Headcount;
import vn.thidua.eligibility.Outcome;
import vn.thidua.eligibility.Phrase;
import vn.thidua.eligibility.Subject;

/** Số liệu của tập thể: shares of members in whole numbers, never rounded. */
final class CollectiveChecks {

    private CollectiveChecks() {}

    /** What is counted among the members. */
    private enum Counted {
        COMPLETED,
        ADVANCED,
        WOMEN;

        @Nullable
        Integer of(Headcount count) {
            return switch (this) {
                case COMPLETED -> count.completed();
                case ADVANCED -> count.advanced();
                case WOMEN -> count.women();
            };
        }
    }

    /** At least so many per cent of the members: {@code counted × 100 ≥ percent × members}. */
    static Optional<Outcome> share(Situation given) {
        var counted = Counted.valueOf(given.rule().parameter("of"));
        var what = new Phrase("eligibility.counted." + counted, java.util.List.of());
        int percent = given.rule().number("percent");
        var head = given.grounds().headcount();
        var members = head == null ? null : head.members();
        var part = head == null ? null : counted.of(head);
        if (members == null || part == null) {
            return open("eligibility.share.missing", given, what);
        }
        if (members == 0) {
            return open("eligibility.share.nobody", given, what);
        }
        if (part < 0 || part > members) {
            return open("eligibility.share.impossible", given, what, part, members);
        }
        int needed = Math.ceilDiv(percent * members, 100);
        var facts = new Datum[] {
            Datum.of("eligibility.fact.members", members),
            Datum.of("eligibility.fact.counted", part),
            Datum.of("eligibility.fact.needed", needed)
        };
        return Optional.of(
                part >= needed
                        ? Outcome.met(
                                Phrase.of("eligibility.share.met", given.name(), part, members, what, percent, needed),
                                facts)
                        : Outcome.notMet(
                                Phrase.of(
                                        "eligibility.share.not-met",
                                        given.name(),
                                        part,
                                        members,
                                        what,
                                        percent,
                                        needed),
                                Phrase.of("eligibility.share.remedy", needed - part, what),
                                facts));
    }

    static Optional<Outcome> disciplined(Situation given) {
        var count = given.grounds().headcount();
        var disciplined = count == null ? null : count.disciplined();
        if (disciplined == null) {
            return open("eligibility.disciplined.missing", given);
        }
        var facts = Datum.of("eligibility.fact.disciplined", disciplined);
        return Optional.of(
                disciplined == 0
                        ? Outcome.met(Phrase.of("eligibility.disciplined.met", given.name(), given.year()), facts)
                        : Outcome.notMet(
                                Phrase.of("eligibility.disciplined.not-met", given.name(), disciplined, given.year()),
                                Phrase.of("eligibility.disciplined.remedy"),
                                facts));
    }

    static Optional<Outcome> fighters(Situation given) {
        var count = given.grounds().headcount();
        var fighters = count == null ? null : count.fighters();
        if (fighters == null) {
            return open("eligibility.fighters.missing", given);
        }
        var facts = Datum.of("eligibility.fact.fighters", fighters);
        return Optional.of(
                fighters >= given.rule().number("least")
                        ? Outcome.met(
                                Phrase.of("eligibility.fighters.met", given.name(), fighters, given.year()), facts)
                        : Outcome.notMet(
                                Phrase.of("eligibility.fighters.not-met", given.name(), given.year()),
                                Phrase.of("eligibility.fighters.remedy"),
                                facts));
    }

    /** Advice: among equals women and collectives of women come first. */
    static Optional<Outcome> tie(Situation given) {
        return switch (given.nominee().subject()) {
            case INDIVIDUAL -> {
                var woman = given.nominee().woman();
                yield woman == null
                        ? open("eligibility.tie.unknown", given)
                        : Optional.of(tie(woman, Phrase.of("eligibility.tie.woman", given.name()), given));
            }
            case COLLECTIVE -> {
                var share = share(given).orElseThrow();
                yield share.answer() == Answer.NEEDS_PERSON
                        ? open("eligibility.tie.unknown-share", given)
                        : Optional.of(tie(
                                share.answer() == Answer.MET,
                                Phrase.of(
                                        "eligibility.tie.women",
                                        given.name(),
                                        given.rule().number("percent")),
                                given));
            }
            case HOUSEHOLD, ENTERPRISE, FOREIGNER -> Optional.empty();
        };
    }

    private static Outcome tie(boolean first, Phrase sentence, Situation given) {
        return first
                ? Outcome.met(sentence)
                : new Outcome(
                        Answer.NOT_MET,
                        Phrase.of(
                                given.nominee().subject() == Subject.INDIVIDUAL
                                        ? "eligibility.tie.none"
                                        : "eligibility.tie.none-share",
                                given.name()),
                        null,
                        java.util.List.of());
    }

    private static Optional<Outcome> open(String key, Situation given, Object... more) {
        var details = new Object[more.length + 1];
        details[0] = given.name();
        System.arraycopy(more, 0, details, 1, more.length);
        return Optional.of(
                Outcome.needsPerson(Phrase.of(key, details), Phrase.of("eligibility.count-remedy", given.name())));
    }
}
