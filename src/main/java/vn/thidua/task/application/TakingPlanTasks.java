package vn.thidua.task.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PlannedTask;
import vn.thidua.campaign.PlannedWork;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.PlanTasksAssigned;
import vn.thidua.task.TaskStepTaken;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.domain.Team;

/** Gives out what a campaign's plan wants done: chosen tasks become tasks at work, all of them or none, each once. */
@Service
@Transactional
public class TakingPlanTasks {

    private final Tasks tasks;
    private final PlacingTasks placing;
    private final RunningCampaigns campaigns;
    private final PlannedWork planned;
    private final Permission permission;
    private final TaskNews told;

    TakingPlanTasks(
            Tasks tasks,
            PlacingTasks placing,
            RunningCampaigns campaigns,
            PlannedWork planned,
            Permission permission,
            TaskNews told) {
        this.tasks = tasks;
        this.placing = placing;
        this.campaigns = campaigns;
        this.planned = planned;
        this.permission = permission;
        this.told = told;
    }

    /**
     * One task of the plan as the officer wants it given out.
     *
     * @param key which task of the plan
     */
    public record Choice(
            String key,
            @Nullable String title,
            @Nullable UnitId lead,
            List<UnitId> cooperating,
            @Nullable LocalDate dueOn,
            @Nullable String product) {

        public Choice {
            cooperating = List.copyOf(cooperating);
        }
    }

    public boolean may(CampaignId id, Actor actor) {
        return campaigns
                .find(id)
                .filter(campaign -> campaign.active()
                        && actor.unit().equals(campaign.unit().value())
                        && permission.allows(TaskAct.ASSIGN_TASK, actor, campaign.unit()))
                .isPresent();
    }

    /** What the plan wants done and is not given out yet. */
    public List<PlannedTask> open(CampaignId id, Actor by) {
        var campaign = required(id, by);
        var taken = taken(campaign.id());
        return planned.plannedTasks(id).stream()
                .filter(task -> !taken.contains(task.key()))
                .toList();
    }

    /** @return how many were given out; those given out before are left as they are */
    public int take(CampaignId id, List<Choice> choices, Actor by) {
        var campaign = required(id, by);
        if (choices.isEmpty()) {
            throw Refusal.because(TaskReason.NOTHING_CHOSEN);
        }
        var taken = taken(id);
        Map<String, PlannedTask> known = planned.plannedTasks(id).stream()
                .collect(Collectors.toMap(PlannedTask::key, Function.identity(), (one, other) -> one));
        var given = new ArrayList<Task>();
        try {
            for (var choice : choices) {
                if (taken.add(choice.key())) {
                    given.add(give(campaign, known.get(choice.key()), choice, by));
                }
            }
        } catch (DuplicateKeyException sameMoment) {
            throw Refusal.because(TaskReason.TAKEN_MEANWHILE);
        }
        given.forEach(task -> told.of(quietly(task, by)));
        if (!given.isEmpty()) {
            told.of(new PlanTasksAssigned(
                    id, campaign.unit(), campaign.name(), given.size(), audiences(given), by, told.now()));
        }
        return given.size();
    }

    private Task give(RunningCampaign campaign, @Nullable PlannedTask wanted, Choice choice, Actor by) {
        if (wanted == null) {
            throw new NoSuchElementException("planned task " + choice.key());
        }
        if (choice.lead() == null) {
            throw Refusal.because(TaskReason.LEAD_MISSING);
        }
        var team = Team.of(choice.lead(), choice.cooperating(), List.of());
        placing.requireTeam(campaign.unit(), team);
        var charge = Charge.of(choice.title(), wanted.text(), choice.product(), null, choice.dueOn(), wanted.dueText());
        var at = told.now();
        return tasks.save(
                Task.draft(campaign.unit(), new Origin(campaign.id(), wanted.key(), null), charge, team, by, at)
                        .take(TaskStep.ASSIGN, null, by, at, told.today()));
    }

    /** For the history of the task; its units hear of all tasks at once. */
    private TaskStepTaken quietly(Task task, Actor by) {
        return new TaskStepTaken(
                task.id(),
                TaskStep.ASSIGN.name(),
                task.unit(),
                task.charge().title(),
                told.name(task.lead()),
                null,
                List.of(),
                by,
                told.now());
    }

    private RunningCampaign required(CampaignId id, Actor by) {
        if (!campaigns.mayBeSeenBy(by, id)) {
            throw new NoSuchElementException("campaign " + id.value());
        }
        var campaign = campaigns.get(id);
        permission.require(TaskAct.ASSIGN_TASK, by, campaign.unit());
        if (!campaign.active()) {
            throw Refusal.because(TaskReason.CAMPAIGN_OVER, campaign.name());
        }
        return campaign;
    }

    private Set<String> taken(CampaignId id) {
        return tasks.findByCampaignAndPlanKeyIsNotNull(id).stream()
                .map(Task::planKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Audience> audiences(List<Task> given) {
        return given.stream()
                .flatMap(task -> MovingTasks.everyone(task).stream())
                .distinct()
                .toList();
    }
}
