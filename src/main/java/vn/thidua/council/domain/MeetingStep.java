package vn.thidua.council.domain;

import static vn.thidua.council.domain.CouncilAct.LEAD_MEETING;
import static vn.thidua.council.domain.CouncilAct.SEAL_VOTE;
import static vn.thidua.council.domain.MeetingState.CANCELLED;
import static vn.thidua.council.domain.MeetingState.CLOSED;
import static vn.thidua.council.domain.MeetingState.OPEN;
import static vn.thidua.council.domain.MeetingState.PREPARED;
import static vn.thidua.council.domain.MeetingState.SEALED;
import static vn.thidua.council.domain.MeetingState.VOTING;

import java.util.Set;
import vn.thidua.shared.WorkflowStep;

/** The way of a meeting on one screen. */
public enum MeetingStep implements WorkflowStep<MeetingState> {
    /** The members of the council take their seats, and the rules of the day hold from here on. */
    OPEN_MEETING(LEAD_MEETING, Set.of(PREPARED), OPEN),
    START_VOTE(LEAD_MEETING, Set.of(OPEN), VOTING),
    /** All ballots are thrown away uncounted and unread; the vote can begin anew. */
    BREAK_OFF(LEAD_MEETING, Set.of(VOTING), OPEN),
    SEAL(SEAL_VOTE, Set.of(VOTING), SEALED),
    CLOSE(LEAD_MEETING, Set.of(SEALED), CLOSED),
    CANCEL(LEAD_MEETING, Set.of(PREPARED, OPEN), CANCELLED);

    private final CouncilAct act;
    private final Set<MeetingState> from;
    private final MeetingState to;

    MeetingStep(CouncilAct act, Set<MeetingState> from, MeetingState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public CouncilAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(MeetingState state) {
        return from.contains(state);
    }

    @Override
    public MeetingState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == BREAK_OFF || this == CANCEL;
    }
}
