package vn.thidua.task.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.store.WaitingQueries;
import vn.thidua.task.store.WaitingQueries.Waiting;
import vn.thidua.task.store.WaitingQueries.Why;

/** What tasks, directives and explanations ask of a person, as far as the person may do it. */
@Component
class TaskChores implements Chores {

    private static final int AHEAD_DAYS = 30;

    private final WaitingQueries waiting;
    private final Permission permission;

    TaskChores(WaitingQueries waiting, Permission permission) {
        this.waiting = waiting;
        this.permission = permission;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var unit = new UnitId(actor.unit());
        return waiting.of(unit, today.plusDays(AHEAD_DAYS)).stream()
                .filter(one -> permission.allows(act(one.why()), actor, unit))
                .map(TaskChores::chore)
                .toList();
    }

    private static Chore chore(Waiting one) {
        var path = one.task() != null
                ? "/tasks/" + one.task()
                : "/directives" + (one.campaign() == null ? "" : "?campaign=" + one.campaign());
        return new Chore(
                one.dueOn(),
                Words.of("task.chore.what", one.title()),
                Words.of("task.chore.why." + one.why()),
                "task.chore.do." + one.why(),
                path);
    }

    private static Act act(Why why) {
        return switch (why) {
            case ACCEPT -> TaskAct.ACCEPT_TASK;
            case WORK -> TaskAct.REPORT_WORK;
            case CONFIRM -> TaskAct.CONFIRM_TASK;
            case SEE -> TaskAct.READ_DIRECTIVE;
            case ANSWER -> TaskAct.ANSWER_EXPLANATION;
            case REMARK -> TaskAct.REMARK_EXPLANATION;
        };
    }
}
