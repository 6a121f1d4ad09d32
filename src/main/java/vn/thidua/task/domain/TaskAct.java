package vn.thidua.task.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;
import static vn.thidua.shared.Reach.BELOW;
import static vn.thidua.shared.Reach.OWN;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with tasks, directives and explanations. The unit asked about is named at each. */
public enum TaskAct implements Act {
    /** Each unit that gave, leads, helps with or watches the task: those people, and those above them. */
    SEE_TASK(Grant.everyone(BELOW)),
    /** The unit that gives the task. */
    ASSIGN_TASK(Grant.own(OFFICER, UNIT_HEAD, CHAIR)),
    /** The lead unit: it says itself that it has the task. */
    ACCEPT_TASK(Grant.own(OFFICER, UNIT_HEAD)),
    /** The lead or a cooperating unit; the officer above writes down what a unit without a computer tells. */
    REPORT_WORK(List.of(new Grant(UNIT_HEAD, OWN), new Grant(OFFICER, BELOW))),
    /** The unit that gave the task. */
    CONFIRM_TASK(Grant.own(OFFICER, UNIT_HEAD, CHAIR)),
    /** The unit that gave the task; also giving a finished one out again. */
    CANCEL_TASK(Grant.own(OFFICER, UNIT_HEAD, CHAIR)),
    /** The unit that gave the task. */
    HAND_OVER_TASK(Grant.own(OFFICER, UNIT_HEAD, CHAIR)),
    /** The unit that is directed, in the leader's own name. */
    DIRECT(Grant.below(CHAIR, UNIT_HEAD)),
    /** The unit that is directed: writes down what a leader said, naming the leader. */
    CONVEY_DIRECTIVE(Grant.below(OFFICER)),
    /** The unit that is directed: says that it has seen it. */
    READ_DIRECTIVE(Grant.own(OFFICER, UNIT_HEAD, CHAIR)),
    /** The unit that is to explain. */
    ASK_EXPLANATION(Grant.below(CHAIR, UNIT_HEAD, OFFICER)),
    /** The unit that was asked. */
    ANSWER_EXPLANATION(Grant.own(OFFICER, UNIT_HEAD)),
    /** The unit that asked. */
    REMARK_EXPLANATION(Grant.own(CHAIR, UNIT_HEAD)),
    /** The unit that asked: takes the request back, or asks once more. */
    PURSUE_EXPLANATION(Grant.own(CHAIR, UNIT_HEAD, OFFICER));

    private final List<Grant> grants;

    TaskAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "task";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
