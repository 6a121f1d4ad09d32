package vn.thidua.decision.domain;

import static vn.thidua.decision.domain.DecisionState.CANCELLED;
import static vn.thidua.decision.domain.DecisionState.DISCARDED;
import static vn.thidua.decision.domain.DecisionState.DRAFT;
import static vn.thidua.decision.domain.DecisionState.SIGNED;
import static vn.thidua.decision.domain.DecisionState.SUBMITTED;

import java.util.Set;
import vn.thidua.shared.WorkflowStep;

/** The way of a decision on one screen: each step, whose act it is, where it starts and where it leads. */
public enum DecisionStep implements WorkflowStep<DecisionState> {
    SUBMIT(DecisionAct.DRAFT_DECISION, Set.of(DRAFT), SUBMITTED),
    /** Taken back by who submitted it, before anyone decided. */
    WITHDRAW(DecisionAct.DRAFT_DECISION, Set.of(SUBMITTED), DRAFT),
    RETURN(DecisionAct.SIGN_DECISION, Set.of(SUBMITTED), DRAFT),
    SIGN(DecisionAct.SIGN_DECISION, Set.of(SUBMITTED), SIGNED),
    /** It was signed on paper; the officer enters the number, the day and the name. */
    ENTER(DecisionAct.ENTER_SIGNED, Set.of(DRAFT, SUBMITTED), SIGNED),
    /** Its dossiers wait again. */
    DISCARD(DecisionAct.DRAFT_DECISION, Set.of(DRAFT), DISCARDED),
    /** Words or a figure of one award are mended; the decision stays what it is. */
    CORRECT(DecisionAct.CORRECT_AWARD, Set.of(SIGNED), SIGNED),
    /** Some awards are taken back. */
    CANCEL_AWARD(DecisionAct.CANCEL_AWARD, Set.of(SIGNED), SIGNED),
    /** The last awards are taken back, and with them the decision (Luật Điều 93). */
    CANCEL(DecisionAct.CANCEL_AWARD, Set.of(SIGNED), CANCELLED);

    private final DecisionAct act;
    private final Set<DecisionState> from;
    private final DecisionState to;

    DecisionStep(DecisionAct act, Set<DecisionState> from, DecisionState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public DecisionAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(DecisionState state) {
        return from.contains(state);
    }

    @Override
    public DecisionState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == RETURN || this == CANCEL_AWARD || this == CANCEL || this == CORRECT;
    }

    /** Whether it wants nothing but a button and perhaps a reason. */
    public boolean isPlain() {
        return this == SUBMIT || this == WITHDRAW || this == RETURN || this == DISCARD;
    }
}
