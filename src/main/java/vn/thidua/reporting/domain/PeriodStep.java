package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.PeriodState.LOCKED;
import static vn.thidua.reporting.domain.PeriodState.OPEN;
import static vn.thidua.reporting.domain.PeriodState.PLANNED;

import vn.thidua.shared.Act;
import vn.thidua.shared.WorkflowStep;

/** The life of a period on one screen. */
public enum PeriodStep implements WorkflowStep<PeriodState> {
    PLAN_PERIOD(ReportingAct.PLAN_PERIODS, PLANNED, PLANNED),
    CHANGE_PERIOD(ReportingAct.PLAN_PERIODS, PLANNED, PLANNED),
    REMOVE_PERIOD(ReportingAct.PLAN_PERIODS, PLANNED, PLANNED),
    /** Also by the clock, on its day. */
    OPEN_PERIOD(ReportingAct.PLAN_PERIODS, PLANNED, OPEN),
    LOCK_PERIOD(ReportingAct.LOCK_PERIOD, OPEN, LOCKED),
    /** With a reason. */
    UNLOCK_PERIOD(ReportingAct.LOCK_PERIOD, LOCKED, OPEN);

    private final ReportingAct act;
    private final PeriodState from;
    private final PeriodState to;

    PeriodStep(ReportingAct act, PeriodState from, PeriodState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public Act act() {
        return act;
    }

    @Override
    public boolean startsFrom(PeriodState state) {
        return from == state;
    }

    @Override
    public PeriodState leadsTo() {
        return to;
    }
}
