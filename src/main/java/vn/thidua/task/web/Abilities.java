package vn.thidua.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.AskingExplanation;
import vn.thidua.task.application.DirectingWork;
import vn.thidua.task.application.KeepingChecklist;
import vn.thidua.task.application.MovingTasks;
import vn.thidua.task.application.PlacingTasks;
import vn.thidua.task.application.ReportingWork;
import vn.thidua.task.application.WritingTasks;
import vn.thidua.task.domain.Directive;
import vn.thidua.task.domain.Explanation;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskState;

/** What a person may do about a task, asked of each use case, so that no button leads to a refusal. */
@Component
class Abilities {

    private final WritingTasks writing;
    private final MovingTasks taking;
    private final PlacingTasks placing;
    private final ReportingWork reporting;
    private final KeepingChecklist checklist;
    private final DirectingWork directing;
    private final AskingExplanation asking;

    Abilities(
            WritingTasks writing,
            MovingTasks taking,
            PlacingTasks placing,
            ReportingWork reporting,
            KeepingChecklist checklist,
            DirectingWork directing,
            AskingExplanation asking) {
        this.writing = writing;
        this.taking = taking;
        this.placing = placing;
        this.reporting = reporting;
        this.checklist = checklist;
        this.directing = directing;
        this.asking = asking;
    }

    TaskPage.Doing doing(Task task, Actor actor) {
        boolean living = task.state().isOpen() || task.state() == TaskState.DRAFT;
        var own = actor.unit();
        return new TaskPage.Doing(
                taking.steps(task.state(), task.unit(), task.lead(), actor),
                living && writing.may(actor, task.unit()),
                living
                        && (own.equals(task.unit().value())
                                || own.equals(task.lead().value()))
                        && writing.may(actor, new UnitId(own)),
                checklist.mayAdd(task, actor),
                checklist.mayTick(task, actor),
                taking.mayHandOver(task, actor) ? placing.leads(task.unit()) : List.of(),
                reporting.reporting(task, actor),
                placing.progressIsMade(task),
                directing.directed(task, actor),
                directing.isLeader(actor),
                task.state() == TaskState.DRAFT ? List.of() : asking.askable(task, actor));
    }

    List<TaskPage.Order> orders(List<Directive> directives, Actor actor) {
        return directives.stream()
                .map(directive -> new TaskPage.Order(directive, directing.maySign(directive, actor)))
                .toList();
    }

    List<TaskPage.Asked> asked(List<Explanation> explanations, Actor actor) {
        return explanations.stream()
                .map(one -> new TaskPage.Asked(one, asking.steps(one, actor)))
                .toList();
    }
}
