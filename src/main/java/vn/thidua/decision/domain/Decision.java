package vn.thidua.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.decision.DecisionId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Quyết định khen thưởng, without its awards, which may be many.
 *
 * @param unit whose head decides
 * @param signing null until it is signed
 * @param onPaper whether it was signed on paper and entered afterwards
 */
@Table(schema = "decision", name = "decision")
public record Decision(
        @Id DecisionId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Embedded.Empty Standing standing,
        @Embedded.Empty DecisionWords words,
        Instant draftedAt,
        String draftedByName,
        @Embedded.Nullable @Nullable Signing signing,
        boolean onPaper) {

    public static Decision drafted(UnitId unit, DecisionWords words, Actor by, Instant at) {
        return new Decision(
                DecisionId.fresh(),
                null,
                unit,
                new Standing(DecisionState.DRAFT, at, by.name(), null),
                words,
                at,
                by.name(),
                null,
                false);
    }

    public DecisionState state() {
        return standing.state();
    }

    /** The decision while its words and awards may be changed. */
    public Decision draft() {
        if (state() != DecisionState.DRAFT) {
            throw notPossible();
        }
        return this;
    }

    /** Whether this person has just done this: a second click is no second step. */
    public boolean isDone(DecisionStep step, Actor by) {
        return !step.startsFrom(state())
                && state() == step.leadsTo()
                && standing.who().equals(by.name());
    }

    public Decision rewritten(DecisionWords written) {
        draft();
        return with(standing, written.complete(), signing, onPaper);
    }

    public Decision taking(DecisionStep step, @Nullable String reason, Actor by, Instant at) {
        if (!step.startsFrom(state())) {
            throw notPossible();
        }
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            throw Refusal.because(DecisionReason.REASON_MISSING);
        }
        var now =
                new Standing(step.leadsTo(), at, by.name(), reason == null || reason.isBlank() ? null : reason.strip());
        return with(now, words, signing, onPaper);
    }

    /** Number, day and name are given; they are never given again. */
    public Decision signed(DecisionStep step, Signing given, String signature, Actor by, Instant at, LocalDate today) {
        words.complete();
        if (given.number() < 1 || given.number() > Signing.HIGHEST) {
            throw Refusal.because(DecisionReason.NUMBER_UNREADABLE, given.number());
        }
        if (given.signedOn().isAfter(today)) {
            throw Refusal.because(DecisionReason.DAY_TO_COME, given.signedOn());
        }
        if (given.signerName().isBlank()) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.signer-name");
        }
        if (given.place().isBlank()) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.place");
        }
        var moved = taking(step, null, by, at);
        var kept = new DecisionWords(
                words.symbol(),
                words.subject(),
                words.decider(),
                words.grounds(),
                words.body(),
                words.receivers(),
                signature.isBlank() ? words.signature() : signature,
                words.fundSource());
        return with(moved.standing, kept.complete(), given, step == DecisionStep.ENTER);
    }

    /** Số, ký hiệu: "125/QĐ-UBND"; empty until it is signed. */
    public String number() {
        return signing == null ? "" : written(signing.number(), words.symbol());
    }

    /** With a zero before numbers below ten (Nghị định 30/2020 Phụ lục I, II.3). */
    public static String written(int number, String symbol) {
        return "%02d/%s".formatted(number, symbol);
    }

    /** What is told to who comes second: where it stands, by whom and since when. */
    private Refusal notPossible() {
        return Refusal.because(
                DecisionReason.STEP_NOT_POSSIBLE,
                "@decision.state." + state(),
                standing.who(),
                Days.moment(standing.since()));
    }

    private Decision with(
            Standing nowStanding, DecisionWords nowWords, @Nullable Signing nowSigning, boolean nowOnPaper) {
        return new Decision(id, version, unit, nowStanding, nowWords, draftedAt, draftedByName, nowSigning, nowOnPaper);
    }
}
