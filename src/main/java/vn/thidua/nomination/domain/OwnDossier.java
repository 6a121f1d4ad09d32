package vn.thidua.nomination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Hồ sơ tự lập: what a person or collective writes of itself in a round, for its unit to endorse; by an account of the unit, or
 * by the link of an invitation.
 *
 * @param unit the unit that endorses it and becomes the proposing one
 * @param host the unit of who invited; the same unit for an account
 * @param account whose account writes it; null by a link
 * @param tokenHash of the link, never the link itself; null for an account
 * @param until last day to hand it in
 * @param invitedBy who invited, or whose account it is
 * @param since when it was last written or moved, by {@code who}
 * @param nomination the unit's dossier it became; null until then
 */
@Table(schema = "nomination", name = "own_dossier")
public record OwnDossier(
        @Id OwnDossierId id,
        @Version @Nullable Integer version,
        RoundId round,
        UnitId unit,
        UnitId host,
        @Nullable UUID account,
        @Nullable String tokenHash,
        LocalDate until,
        String invitedBy,
        @Embedded.Empty Candidate candidate,
        String achievement,
        String report,
        OwnDossierState state,
        Instant since,
        String who,
        @Nullable String reason,
        @Nullable NominationId nomination) {

    /** Days after its last day on which who wrote it by a link still reads the answer there. */
    public static final int ANSWER_SHOWN = 60;

    /**
     * Lời mời: the candidate writes by a link.
     *
     * @param day today
     */
    public static OwnDossier invited(
            Round round,
            UnitId unit,
            Candidate candidate,
            String tokenHash,
            LocalDate until,
            LocalDate day,
            Actor by,
            Instant at) {
        requireOffered(round, candidate);
        requireDay(round, until, day);
        return new OwnDossier(
                OwnDossierId.fresh(),
                null,
                round.id(),
                unit,
                new UnitId(by.unit()),
                null,
                tokenHash,
                until,
                by.name(),
                candidate,
                "",
                "",
                OwnDossierState.PREPARING,
                at,
                by.name(),
                null,
                null);
    }

    /** Begun by an account of the unit; the round's last day is the last day to hand it in. */
    public static OwnDossier begun(Round round, UnitId unit, Candidate candidate, Actor by, Instant at) {
        requireOffered(round, candidate);
        return new OwnDossier(
                OwnDossierId.fresh(),
                null,
                round.id(),
                unit,
                unit,
                by.account(),
                null,
                round.terms().closesOn(),
                by.name(),
                candidate,
                "",
                "",
                OwnDossierState.PREPARING,
                at,
                by.name(),
                null,
                null);
    }

    public boolean isByLink() {
        return account == null;
    }

    /** Whether the account writes it. */
    public boolean isOf(Actor actor) {
        return account != null && account.equals(actor.account());
    }

    /** Whether the unit reads what it says: from the first time it is handed in. */
    public boolean isShownToUnit() {
        return state != OwnDossierState.PREPARING && state != OwnDossierState.CALLED_OFF;
    }

    /** Whether its link still opens it: until the last day to hand it in, and for the answer a while longer. */
    public boolean opensByLink(LocalDate day) {
        var last = state == OwnDossierState.PREPARING ? until : until.plusDays(ANSWER_SHOWN);
        return tokenHash != null && state != OwnDossierState.CALLED_OFF && !day.isAfter(last);
    }

    /**
     * The same in other words, while they may change.
     *
     * @param seen the version the writer began from
     */
    public OwnDossier rewritten(Candidate other, Merit words, int seen, Actor by, Instant at) {
        requireWritable();
        if (version == null || version != seen) {
            throw Refusal.because(NominationReason.EDITED_MEANWHILE, who, Days.moment(since));
        }
        return with(other, words.achievement(), words.report(), state, at, by, reason, nomination);
    }

    /** Whether the other has the same words. */
    public boolean says(OwnDossier other) {
        return candidate.equals(other.candidate)
                && achievement.equals(other.achievement)
                && report.equals(other.report);
    }

    public void requireWritable() {
        if (!state.isWritable()) {
            throw standsElsewhere(NominationReason.NOT_WRITABLE);
        }
    }

    /** Handed in on time, with a word of what was done; what the unit gave back has no day of its own, the round has. */
    public OwnDossier handedIn(LocalDate day, Actor by, Instant at) {
        var moved = moved(OwnDossierStep.HAND_IN, null, by, at);
        if (state == OwnDossierState.PREPARING && day.isAfter(until)) {
            throw Refusal.because(OwnDossierReason.TOO_LATE, until);
        }
        if (achievement.isEmpty()) {
            throw Refusal.because(OwnDossierReason.DEED_MISSING);
        }
        return moved;
    }

    /** Moves it one step, if the step may start where it stands; only what is written by a link is called off by the unit. */
    public OwnDossier moved(OwnDossierStep step, @Nullable String why, Actor by, Instant at) {
        if (!step.startsFrom(state) || step == OwnDossierStep.CALL_OFF && !isByLink()) {
            throw standsElsewhere(NominationReason.STEP_NOT_POSSIBLE);
        }
        var said =
                step.needsReason() ? Nomination.required(why, NominationReason.REASON_MISSING) : Nomination.said(why);
        return with(candidate, achievement, report, step.leadsTo(), at, by, said, nomination);
    }

    /** Xác nhận: it became this dossier of the unit. */
    public OwnDossier endorsed(NominationId became, Actor by, Instant at) {
        var moved = moved(OwnDossierStep.ENDORSE, null, by, at);
        return moved.with(candidate, achievement, report, moved.state, at, by, null, became);
    }

    /** What it says, counted as the unit says. */
    public Merit merit(@Nullable Basis basis, @Nullable Scope scope, Round round) {
        var source = Merit.source(basis, round.terms().campaign(), achievement);
        return Merit.of(achievement, report, basis, scope, null, null, source, "");
    }

    /** A new link; the one before leads nowhere from now on. */
    public OwnDossier renewed(Round round, String hash, LocalDate other, LocalDate day, Actor by, Instant at) {
        if (!isByLink()) {
            throw Refusal.because(OwnDossierReason.NO_LINK, candidate.name());
        }
        if (!state.isOpen()) {
            throw standsElsewhere(NominationReason.STEP_NOT_POSSIBLE);
        }
        requireDay(round, other, day);
        return new OwnDossier(
                id,
                version,
                this.round,
                unit,
                host,
                null,
                hash,
                other,
                invitedBy,
                candidate,
                achievement,
                report,
                state,
                at,
                by.name(),
                reason,
                nomination);
    }

    private OwnDossier with(
            Candidate whom,
            String deed,
            String told,
            OwnDossierState stands,
            Instant at,
            Actor by,
            @Nullable String why,
            @Nullable NominationId became) {
        return new OwnDossier(
                id, version, round, unit, host, account, tokenHash, until, invitedBy, whom, deed, told, stands, at,
                by.name(), why, became);
    }

    private Refusal standsElsewhere(NominationReason because) {
        return Refusal.because(because, "@nomination.state." + state, who, Days.moment(since));
    }

    private static void requireOffered(Round round, Candidate candidate) {
        if (round.offer(candidate.award(), candidate.subject()).isEmpty()) {
            throw Refusal.because(NominationReason.AWARD_MISSING);
        }
    }

    private static void requireDay(Round round, LocalDate until, LocalDate day) {
        var last = round.terms().closesOn();
        if (until.isBefore(day) || until.isAfter(last)) {
            throw Refusal.because(OwnDossierReason.UNTIL_WRONG, day, last);
        }
    }
}
