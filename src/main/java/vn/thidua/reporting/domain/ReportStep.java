package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.ReportState.ACCEPTED;
import static vn.thidua.reporting.domain.ReportState.MERGED;
import static vn.thidua.reporting.domain.ReportState.OPEN;
import static vn.thidua.reporting.domain.ReportState.RETURNED;
import static vn.thidua.reporting.domain.ReportState.SUBMITTED;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;
import vn.thidua.shared.WorkflowStep;

/** The life of a report on one screen: each step, whose act it is, where it starts and where it leads. */
public enum ReportStep implements WorkflowStep<ReportState> {
    SUBMIT(ReportingAct.SUBMIT_REPORT, Set.of(OPEN, RETURNED), SUBMITTED),
    /** Taken back by the unit itself, before anyone decided. */
    WITHDRAW(ReportingAct.SUBMIT_REPORT, Set.of(SUBMITTED), OPEN),
    RETURN(ReportingAct.RETURN_REPORT, Set.of(SUBMITTED), RETURNED),
    ACCEPT(ReportingAct.ACCEPT_REPORT, Set.of(SUBMITTED), ACCEPTED),
    /** An acceptance taken back, with a reason: its figures count no more. */
    REOPEN(ReportingAct.REOPEN_REPORT, Set.of(ACCEPTED), RETURNED),
    /** The unit went into another. */
    MERGE(null, Set.of(OPEN, SUBMITTED, RETURNED, ACCEPTED), MERGED);

    private final @Nullable ReportingAct act;
    private final Set<ReportState> from;
    private final ReportState to;

    ReportStep(@Nullable ReportingAct act, Set<ReportState> from, ReportState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable Act act() {
        return act;
    }

    @Override
    public boolean startsFrom(ReportState state) {
        return from.contains(state);
    }

    @Override
    public ReportState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == RETURN || this == REOPEN;
    }
}
