package vn.thidua.task.domain;

import static vn.thidua.task.domain.ExplanationState.ANSWERED;
import static vn.thidua.task.domain.ExplanationState.ASKED;
import static vn.thidua.task.domain.ExplanationState.REMARKED;
import static vn.thidua.task.domain.ExplanationState.WITHDRAWN;

import vn.thidua.shared.WorkflowStep;

/** How a request for an explanation goes its way; each step but the last carries words. */
public enum ExplanationStep implements WorkflowStep<ExplanationState> {
    ANSWER(TaskAct.ANSWER_EXPLANATION, ASKED, ANSWERED),
    REMARK(TaskAct.REMARK_EXPLANATION, ANSWERED, REMARKED),
    /** The answer does not do: asked again, with what is missing. */
    ASK_AGAIN(TaskAct.PURSUE_EXPLANATION, ANSWERED, ASKED),
    WITHDRAW(TaskAct.PURSUE_EXPLANATION, ASKED, WITHDRAWN);

    private final TaskAct act;
    private final ExplanationState from;
    private final ExplanationState to;

    ExplanationStep(TaskAct act, ExplanationState from, ExplanationState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public TaskAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(ExplanationState state) {
        return from == state;
    }

    @Override
    public ExplanationState leadsTo() {
        return to;
    }
}
