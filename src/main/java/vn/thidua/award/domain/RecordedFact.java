package vn.thidua.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.FactId;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Absence;
import vn.thidua.eligibility.Discipline;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Scope;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Dữ kiện đã ghi: a fact, of whom, who recorded it and what became of it. It is never deleted.
 *
 * @param unit the holder's unit when it was recorded
 * @param ended when and by whom its end, or an initiative's recognition, was recorded; null before
 * @param withdrawn when and by whom it was taken back as recorded by mistake; null in most cases
 */
public record RecordedFact(
        FactId id,
        int version,
        Holder holder,
        UnitId unit,
        Fact fact,
        Signature recorded,
        @Nullable Signature ended,
        @Nullable Signature withdrawn) {

    /** Who, when and, but for the recording itself, why. */
    public record Signature(Instant at, String by, String reason) {

        static Signature of(Actor by, Instant at, String reason) {
            return new Signature(at, by.name(), reason.strip());
        }
    }

    /** Refuses what cannot be said of such a holder. */
    public static RecordedFact of(Holder holder, UnitId unit, Fact fact, Actor by, Instant at) {
        if (!FactKind.of(holder.kind()).contains(fact.kind())) {
            throw Refusal.because(AwardReason.NOT_FOR_HOLDER);
        }
        return new RecordedFact(FactId.fresh(), 0, holder, unit, fact, Signature.of(by, at, ""), null, null);
    }

    /** Discipline, hold and absence end on a day; a hold says what it came to. */
    public RecordedFact end(LocalDate day, Hold.@Nullable Outcome outcome, String reason, Actor by, Instant at) {
        requireOpen(reason);
        var after =
                switch (fact) {
                    case Fact.Disciplined(var one) ->
                        new Fact.Disciplined(new Discipline(one.form(), one.from(), day, one.decision()));
                    case Fact.Held(var one)
                    when one.releasedOn() != null -> throw Refusal.because(AwardReason.ALREADY_ENDED);
                    case Fact.Held(var one) ->
                        new Fact.Held(new Hold(one.cause(), one.since(), one.paper(), day, outcome));
                    case Fact.Absent(var one, var paper) ->
                        new Fact.Absent(new Absence(one.kind(), one.from(), day), paper);
                    default -> throw Refusal.because(AwardReason.NEVER_ENDS);
                };
        return new RecordedFact(id, version, holder, unit, after, recorded, Signature.of(by, at, reason), withdrawn);
    }

    /** Công nhận: an initiative is recognised on a day, this far. Its number stays. */
    public RecordedFact recognise(LocalDate day, Scope scope, String paper, Actor by, Instant at) {
        requireOpen(paper);
        if (!(fact instanceof Fact.Created(var one, var ignored))) {
            throw Refusal.because(AwardReason.NO_INITIATIVE);
        }
        var after = new Initiative(one.code(), one.title(), one.kind(), day, scope, one.uses());
        return new RecordedFact(
                id,
                version,
                holder,
                unit,
                new Fact.Created(after, paper.strip()),
                recorded,
                Signature.of(by, at, paper),
                withdrawn);
    }

    /** Taken back as recorded by mistake. */
    public RecordedFact withdraw(String reason, Actor by, Instant at) {
        requireOpen(reason);
        return new RecordedFact(id, version, holder, unit, fact, recorded, ended, Signature.of(by, at, reason));
    }

    private void requireOpen(String reason) {
        if (withdrawn != null) {
            throw Refusal.because(AwardReason.ALREADY_WITHDRAWN);
        }
        if (reason.isBlank()) {
            throw Refusal.because(AwardReason.REASON_MISSING);
        }
    }
}
