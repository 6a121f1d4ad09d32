package vn.thidua.nomination.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.MeetingId;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Hồ sơ đề nghị khen thưởng: one nominee put forward for one award in a round.
 *
 * @param unit the proposing unit
 * @param decider the unit that runs the round
 * @param origin the dossier of a unit below from which this one was made to be decided here; null for most
 */
@Table(schema = "nomination", name = "nomination")
public record Nomination(
        @Id NominationId id,
        @Version @Nullable Integer version,
        RoundId round,
        UnitId unit,
        UnitId decider,
        @Nullable NominationId origin,
        @Embedded.Empty Nominee nominee,
        @Embedded.Empty Asked asked,
        @Embedded.Empty Merit merit,
        @Embedded.Empty Standing standing,
        @Embedded.Empty Handling handling) {

    /** Longest reason. */
    public static final int LONGEST = 4000;

    /** What the standing body must know of a dossier before it is appraised. */
    public record Readiness(boolean postingNeeded, boolean eligible, boolean needsPerson, int unanswered) {}

    public static Nomination draft(
            Round round, UnitId unit, Nominee nominee, Offer offer, Merit merit, Actor by, Instant at) {
        return new Nomination(
                NominationId.fresh(),
                null,
                round.id(),
                unit,
                round.unit(),
                null,
                nominee,
                new Asked(offer.award(), round.terms().year(), round.terms().kind(), offer.office(), offer.byCouncil()),
                merit,
                new Standing(ReviewState.DRAFT, at, by.name(), null),
                Handling.NONE);
    }

    /** The same put forward by the unit that runs this round in a round above, as a draft of its own. */
    public Nomination raised(Round above, Offer offer, Actor by, Instant at) {
        var draft = draft(above, decider, nominee, offer, merit, by, at);
        return new Nomination(
                draft.id,
                null,
                draft.round,
                draft.unit,
                draft.decider,
                id,
                draft.nominee,
                draft.asked,
                draft.merit,
                draft.standing,
                draft.handling);
    }

    public ReviewState state() {
        return standing.state();
    }

    /**
     * The same in other words.
     *
     * @param seen the version the person began from
     */
    public Nomination rewritten(Merit other, int seen) {
        requireWritable();
        if (version == null || version != seen) {
            throw Refusal.because(NominationReason.EDITED_MEANWHILE, standing.who(), Days.moment(standing.since()));
        }
        return new Nomination(id, version, round, unit, decider, origin, nominee, asked, other, standing, handling);
    }

    /** A form is given for something, so it says for what. */
    public void requireWhole() {
        if (merit.basis() != null && merit.achievement().isEmpty()) {
            throw Refusal.because(NominationReason.ACHIEVEMENT_MISSING, nominee.name());
        }
    }

    public void requireWritable() {
        if (!state().isWritable()) {
            throw Refusal.because(
                    NominationReason.NOT_WRITABLE,
                    "@nomination.state." + state(),
                    standing.who(),
                    Days.moment(standing.since()));
        }
    }

    /** Moves the dossier one step, if the step may start where it stands. */
    public Nomination take(ReviewStep step, @Nullable String why, Actor by, Instant at) {
        if (!step.startsFrom(state())) {
            throw Refusal.because(
                    NominationReason.STEP_NOT_POSSIBLE,
                    "@nomination.state." + state(),
                    standing.who(),
                    Days.moment(standing.since()));
        }
        if (step == ReviewStep.CONCLUDE && asked.byCouncil()) {
            throw Refusal.because(NominationReason.COUNCIL_DECIDES, nominee.name());
        }
        if (step == ReviewStep.TABLE && !asked.byCouncil()) {
            throw Refusal.because(NominationReason.NO_COUNCIL_NEEDED, nominee.name());
        }
        var said = step.needsReason() ? required(why, NominationReason.REASON_MISSING) : said(why);
        return with(new Standing(step.leadsTo(), at, by.name(), said), handling);
    }

    /** Tiếp nhận: the first day of receipt stays, whatever comes after. */
    public Nomination received(Actor by, Instant at, LocalDate today) {
        var moved = take(ReviewStep.RECEIVE, null, by, at);
        return moved.with(moved.standing, handling.received(today));
    }

    /** @param worked working days the standing body's clock has run */
    public Nomination returned(@Nullable String why, int worked, Actor by, Instant at) {
        var moved = take(ReviewStep.RETURN, why, by, at);
        return moved.with(moved.standing, handling.stopped(worked));
    }

    /** Công khai lấy ý kiến, from the day to the last day of posting. */
    public Nomination posted(LocalDate from, LocalDate until) {
        if (state() != ReviewState.RECEIVED) {
            throw Refusal.because(NominationReason.NOT_TO_BE_POSTED, nominee.name(), "@nomination.state." + state());
        }
        if (handling.postedOn() != null) {
            throw Refusal.because(
                    NominationReason.POSTED_ALREADY, nominee.name(), handling.postedOn(), handling.postedUntil());
        }
        return with(standing, handling.posted(from, until));
    }

    /** Thẩm định: nothing unanswered, the posting over, and eligible, or considered by a person who says how. */
    public Nomination appraised(
            Readiness ready, @Nullable String considered, int worked, Actor by, Instant at, LocalDate today) {
        if (ready.postingNeeded() && handling.postedOn() == null) {
            throw Refusal.because(NominationReason.NOT_POSTED, nominee.name());
        }
        if (ready.postingNeeded() && handling.isPostedOn(today)) {
            throw Refusal.because(NominationReason.STILL_POSTED, nominee.name(), handling.postedUntil());
        }
        if (ready.unanswered() > 0) {
            throw Refusal.because(NominationReason.REMARKS_UNANSWERED, nominee.name(), ready.unanswered());
        }
        if (!ready.eligible()) {
            throw Refusal.because(NominationReason.NOT_ELIGIBLE, nominee.name());
        }
        if (ready.needsPerson()) {
            required(considered, NominationReason.CONSIDERATION_MISSING);
        }
        var moved = take(ReviewStep.APPRAISE, considered, by, at);
        return moved.with(moved.standing, handling.stopped(worked));
    }

    /** Looked at once more; the clock runs again. */
    public Nomination lookedAtAgain(@Nullable String why, Actor by, Instant at, LocalDate today) {
        var moved = take(ReviewStep.APPRAISE_AGAIN, why, by, at);
        return moved.with(moved.standing, handling.received(today));
    }

    public Nomination tabled(MeetingId meeting, Actor by, Instant at) {
        var moved = take(ReviewStep.TABLE, null, by, at);
        return moved.with(moved.standing, handling.tabled(meeting));
    }

    public Nomination untabled(Actor by, Instant at) {
        var moved = take(ReviewStep.UNTABLE, null, by, at);
        return moved.with(moved.standing, handling.tabled(null));
    }

    /** The council's count, as it was sealed. */
    public Nomination voted(boolean passed, Handling.Count count, Actor by, Instant at) {
        var moved = take(passed ? ReviewStep.CARRY : ReviewStep.FAIL, null, by, at);
        return moved.with(moved.standing, handling.counted(count));
    }

    /** A decision of this number was signed: here, at the higher level, or to take the award back. */
    public Nomination decided(
            ReviewStep step, String decision, LocalDate day, @Nullable String why, Actor by, Instant at) {
        if (decision.isBlank()) {
            throw Refusal.because(NominationReason.DECISION_MISSING);
        }
        if (handling.receivedOn() != null && day.isBefore(handling.receivedOn())) {
            throw Refusal.because(NominationReason.DECISION_DAY_WRONG, day, handling.receivedOn());
        }
        var moved = take(step, why, by, at);
        return moved.with(moved.standing, handling.decided(decision.strip(), day));
    }

    static @Nullable String said(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST) {
            throw Refusal.because(
                    NominationReason.REASON_TOO_LONG, typed.strip().length(), LONGEST);
        }
        return typed.strip();
    }

    static String required(@Nullable String typed, Reason missing) {
        var kept = said(typed);
        if (kept == null) {
            throw Refusal.because(missing);
        }
        return kept;
    }

    private Nomination with(Standing now, Handling then) {
        return new Nomination(id, version, round, unit, decider, origin, nominee, asked, merit, now, then);
    }
}
