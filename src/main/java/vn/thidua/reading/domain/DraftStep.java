package vn.thidua.reading.domain;

import static vn.thidua.reading.domain.DraftState.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Duty;
import vn.thidua.shared.WorkflowStep;

/** The whole way of a document on one screen: each step, whose duty it is, where it starts and where it leads. */
public enum DraftStep implements WorkflowStep<DraftState> {
    /** Starts again from READING when the program died while reading. */
    BEGIN(null, Set.of(UPLOADED, READING), READING),
    FINISH(null, Set.of(READING), READ),
    FAIL(null, Set.of(UPLOADED, READING), FAILED),
    READ_AGAIN(Duty.OFFICER, Set.of(FAILED), UPLOADED),
    EDIT(Duty.OFFICER, Set.of(READ), READ),
    CONFIRM(Duty.OFFICER, Set.of(READ), CONFIRMED),
    DISCARD(Duty.OFFICER, Set.of(UPLOADED, READING, READ, FAILED), DISCARDED),
    /** Leads back to READ where there is a reading. */
    RESTORE(Duty.OFFICER, Set.of(DISCARDED), UPLOADED);

    private final @Nullable Duty duty;
    private final Set<DraftState> from;
    private final DraftState to;

    DraftStep(@Nullable Duty duty, Set<DraftState> from, DraftState to) {
        this.duty = duty;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable Duty duty() {
        return duty;
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
