package vn.thidua.nomination.domain;

import static vn.thidua.nomination.domain.ReviewState.APPRAISED;
import static vn.thidua.nomination.domain.ReviewState.APPROVED;
import static vn.thidua.nomination.domain.ReviewState.AWARDED;
import static vn.thidua.nomination.domain.ReviewState.DECLINED;
import static vn.thidua.nomination.domain.ReviewState.DRAFT;
import static vn.thidua.nomination.domain.ReviewState.FORWARDED;
import static vn.thidua.nomination.domain.ReviewState.RECEIVED;
import static vn.thidua.nomination.domain.ReviewState.RETURNED;
import static vn.thidua.nomination.domain.ReviewState.REVOKED;
import static vn.thidua.nomination.domain.ReviewState.SUBMITTED;
import static vn.thidua.nomination.domain.ReviewState.TABLED;
import static vn.thidua.nomination.domain.ReviewState.WITHDRAWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.WorkflowStep;

/** Xét duyệt: the whole review on one screen: each step, whose act it is, where it starts and where it leads. */
public enum ReviewStep implements WorkflowStep<ReviewState> {
    SUBMIT(NominationAct.PREPARE_NOMINATION, Set.of(DRAFT, RETURNED), SUBMITTED),
    /** Taken back by the unit itself, before anyone received it. */
    TAKE_BACK(NominationAct.PREPARE_NOMINATION, Set.of(SUBMITTED), DRAFT),
    WITHDRAW(NominationAct.PREPARE_NOMINATION, Set.of(DRAFT, RETURNED, SUBMITTED), WITHDRAWN),
    RECEIVE(NominationAct.RECEIVE_NOMINATION, Set.of(SUBMITTED), RECEIVED),
    /** To be mended; the clock of the standing body stops. */
    RETURN(NominationAct.RECEIVE_NOMINATION, Set.of(SUBMITTED, RECEIVED, APPRAISED), RETURNED),
    APPRAISE(NominationAct.APPRAISE_NOMINATION, Set.of(RECEIVED), APPRAISED),
    /** Looked at once more, for something that came up later. */
    APPRAISE_AGAIN(NominationAct.APPRAISE_NOMINATION, Set.of(APPRAISED), RECEIVED),
    DECLINE(NominationAct.RECEIVE_NOMINATION, Set.of(RECEIVED, APPRAISED), DECLINED),
    TABLE(NominationAct.RECEIVE_NOMINATION, Set.of(APPRAISED), TABLED),
    UNTABLE(NominationAct.RECEIVE_NOMINATION, Set.of(TABLED), APPRAISED),
    /** What needs no vote is agreed to by the head. */
    CONCLUDE(NominationAct.CONCLUDE_NOMINATION, Set.of(APPRAISED), APPROVED),
    /** The council's count, as it was sealed. */
    CARRY(null, Set.of(TABLED), APPROVED),
    FAIL(null, Set.of(TABLED), DECLINED),
    FORWARD(NominationAct.RECEIVE_NOMINATION, Set.of(APPROVED), FORWARDED),
    /** What was sent to a round above was withdrawn there. */
    CALL_BACK(null, Set.of(FORWARDED), APPROVED),
    /** The answer of the higher level is written down. */
    DECIDED_ABOVE(NominationAct.RECEIVE_NOMINATION, Set.of(FORWARDED), AWARDED),
    DECLINED_ABOVE(NominationAct.RECEIVE_NOMINATION, Set.of(FORWARDED), DECLINED),
    /** A decision was signed. */
    AWARD(null, Set.of(APPROVED), AWARDED),
    REVOKE(null, Set.of(AWARDED), REVOKED);

    private final @Nullable NominationAct act;
    private final Set<ReviewState> from;
    private final ReviewState to;

    ReviewStep(@Nullable NominationAct act, Set<ReviewState> from, ReviewState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable NominationAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(ReviewState state) {
        return from.contains(state);
    }

    @Override
    public ReviewState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, WITHDRAW, APPRAISE_AGAIN, DECLINE, DECLINED_ABOVE, REVOKE -> true;
            default -> false;
        };
    }

    /** Whether the proposing unit takes it; else the unit whose round it is. */
    public boolean isOfProposer() {
        return act == NominationAct.PREPARE_NOMINATION;
    }

    /** Whether more is asked of it than a reason: a meeting, a round, a decision. */
    public boolean asksMore() {
        return this == TABLE || this == FORWARD || this == DECIDED_ABOVE;
    }
}
