package vn.thidua.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.ExplanationStepTaken;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Explanation;
import vn.thidua.task.domain.ExplanationStep;
import vn.thidua.task.domain.Explanations;
import vn.thidua.task.domain.Matter;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.Tasks;

/** Asks a unit to explain by a day why its work stands as it does, and goes on until the leader has remarked on it. */
@Service
@Transactional
public class AskingExplanation {

    private final Explanations explanations;
    private final Tasks tasks;
    private final SeeingTasks seeing;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final TaskNews told;

    AskingExplanation(
            Explanations explanations,
            Tasks tasks,
            SeeingTasks seeing,
            RunningCampaigns campaigns,
            Permission permission,
            TaskNews told) {
        this.explanations = explanations;
        this.tasks = tasks;
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.permission = permission;
        this.told = told;
    }

    /** The units at work on the task that this person may ask. */
    public List<UnitId> askable(Task task, Actor actor) {
        return DirectingWork.overseen(task, actor)
                .filter(unit -> permission.allows(TaskAct.ASK_EXPLANATION, actor, unit))
                .toList();
    }

    public List<ExplanationStep> steps(Explanation explanation, Actor actor) {
        return Stream.of(ExplanationStep.values())
                .filter(step -> step.startsFrom(explanation.state()))
                .filter(step -> permission.allows(step.act(), actor, explanation.taking(step)))
                .toList();
    }

    public ExplanationId ask(
            TaskId id, @Nullable UnitId of, @Nullable String question, @Nullable LocalDate dueOn, Actor by) {
        var task = seeing.get(id, by);
        if (of == null || DirectingWork.working(task).noneMatch(of::equals)) {
            throw Refusal.because(TaskReason.NOBODY_DIRECTED);
        }
        permission.require(TaskAct.ASK_EXPLANATION, by, of);
        if (dueOn == null) {
            throw Refusal.because(TaskReason.DAY_MISSING);
        }
        var asked = explanations.save(
                Explanation.asked(Matter.of(task), of, question, dueOn, by, told.now(), told.today()));
        tell(asked, "ASK", by);
        return asked.id();
    }

    /** @return where the request is shown */
    public String take(ExplanationId id, ExplanationStep step, @Nullable String words, Actor by) {
        var explanation = explanations.locked(id);
        if (!permission.allows(TaskAct.SEE_TASK, by, explanation.unit())
                && !permission.allows(TaskAct.SEE_TASK, by, explanation.asked())) {
            throw new NoSuchElementException("explanation " + id.value());
        }
        permission.require(step.act(), by, explanation.taking(step));
        var moved = explanations.save(explanation.take(step, words, by, told.now()));
        tell(moved, step.name(), by);
        return path(moved.matter());
    }

    private void tell(Explanation explanation, String step, Actor by) {
        var answering = step.equals(ExplanationStep.ANSWER.name());
        var to = answering
                ? new Audience(explanation.unit(), TaskAct.PURSUE_EXPLANATION)
                : new Audience(explanation.asked(), TaskAct.ANSWER_EXPLANATION);
        told.of(new ExplanationStepTaken(
                explanation.id(),
                step,
                explanation.unit(),
                told.name(explanation.asked()),
                title(explanation.matter()),
                explanation.dueOn(),
                List.of(to),
                path(explanation.matter()),
                by,
                told.now()));
    }

    private String title(Matter matter) {
        return matter.task() != null
                ? tasks.get(matter.task()).charge().title()
                : campaigns.get(Objects.requireNonNull(matter.campaign())).name();
    }

    private static String path(Matter matter) {
        return matter.task() != null
                ? "/tasks/" + matter.task().value() + "#giai-trinh"
                : "/directives?campaign="
                        + Objects.requireNonNull(matter.campaign()).value();
    }
}
