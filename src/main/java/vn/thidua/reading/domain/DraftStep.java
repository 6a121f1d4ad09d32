package vn.thidua.reading.domain;

import static vn.thidua.reading.domain.DraftState.*;
import static vn.thidua.reading.domain.ReadingAct.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.WorkflowStep;

/** The whole way of a document on one screen: each step, which act it is, where it starts and where it leads. */
public enum DraftStep implements WorkflowStep<DraftState> {
    /** Starts again from READING when the program died while reading. */
    BEGIN(null, Set.of(UPLOADED, READING), READING),
    FINISH(null, Set.of(READING), READ),
    FAIL(null, Set.of(UPLOADED, READING), FAILED),
    READ_AGAIN(ReadingAct.READ_AGAIN, Set.of(FAILED), UPLOADED),
    EDIT(EDIT_DRAFT, Set.of(READ), READ),
    CONFIRM(CONFIRM_DRAFT, Set.of(READ), CONFIRMED),
    DISCARD(SET_ASIDE, Set.of(UPLOADED, READING, READ, FAILED), DISCARDED),
    /** Leads back to READ where there is a reading. */
    RESTORE(RESTORE_DRAFT, Set.of(DISCARDED), UPLOADED);

    private final @Nullable ReadingAct act;
    private final Set<DraftState> from;
    private final DraftState to;

    DraftStep(@Nullable ReadingAct act, Set<DraftState> from, DraftState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable ReadingAct act() {
        return act;
    }

    @Override
    public DraftState leadsTo() {
        return to;
    }

    @Override
    public boolean startsFrom(DraftState state) {
        return from.contains(state);
    }
}
