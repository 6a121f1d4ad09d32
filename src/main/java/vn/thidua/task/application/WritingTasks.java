package vn.thidua.task.application;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.task.TaskEdited;
import vn.thidua.task.TaskId;
import vn.thidua.task.TaskWritten;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.domain.Team;

/** Writes tasks, and their words anew: what is wanted, by when, of whom. */
@Service
@Transactional
public class WritingTasks {

    private final Tasks tasks;
    private final SeeingTasks seeing;
    private final PlacingTasks placing;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final WordingChanges changes;
    private final TaskNews told;

    WritingTasks(
            Tasks tasks,
            SeeingTasks seeing,
            PlacingTasks placing,
            RunningCampaigns campaigns,
            Permission permission,
            WordingChanges changes,
            TaskNews told) {
        this.tasks = tasks;
        this.seeing = seeing;
        this.placing = placing;
        this.campaigns = campaigns;
        this.permission = permission;
        this.changes = changes;
        this.told = told;
    }

    public boolean may(Actor actor, UnitId unit) {
        return permission.allows(TaskAct.ASSIGN_TASK, actor, unit);
    }

    /** The task whose words this person may change. */
    public Task begin(TaskId id, Actor actor) {
        var task = seeing.get(id, actor);
        permission.require(TaskAct.ASSIGN_TASK, actor, task.unit());
        return task;
    }

    /** Returns when this person may give out work of the own unit. */
    public void beginAnew(Actor actor) {
        permission.require(TaskAct.ASSIGN_TASK, actor, new UnitId(actor.unit()));
    }

    /** A draft of the actor's unit, told to nobody yet. */
    public TaskId write(Origin origin, Charge charge, Team team, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(TaskAct.ASSIGN_TASK, by, unit);
        if (origin.campaign() != null && !campaigns.mayBeSeenBy(by, origin.campaign())) {
            throw new NoSuchElementException("campaign " + origin.campaign().value());
        }
        placing.requireTeam(unit, team);
        if (origin.parent() != null) {
            seeing.locked(origin.parent(), by);
            placing.requireParent(unit, null, origin.parent());
        }
        var task = tasks.save(Task.draft(unit, origin, charge, team, by, told.now()));
        told.of(new TaskWritten(task.id(), unit, charge.title(), by, told.now()));
        return task.id();
    }

    /**
     * Other words for a task that is not over. Who leads changes here only while it is a draft.
     *
     * @param seen the edition the person had before their eyes
     */
    public void edit(TaskId id, Charge charge, Team wanted, @Nullable TaskId parent, int seen, Actor by) {
        var task = seeing.locked(id, by);
        permission.require(TaskAct.ASSIGN_TASK, by, task.unit());
        var team = task.state() == TaskState.DRAFT ? wanted : new Team(task.lead(), wanted.parties());
        placing.requireTeam(task.unit(), team);
        if (parent != null && !parent.equals(task.parent())) {
            seeing.locked(parent, by);
            placing.requireParent(task.unit(), id, parent);
        }
        var edited = task.edited(charge, team, parent, seen, by, told.now());
        tasks.save(task.state() == TaskState.DRAFT ? edited.led(team.lead()) : edited);
        if (!Objects.equals(parent, task.parent())) {
            placing.raise(task.parent());
            placing.raise(parent);
        }
        told.of(new TaskEdited(id, task.unit(), charge.title(), changes.of(task.charge(), charge), by, told.now()));
    }
}
