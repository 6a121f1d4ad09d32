package vn.thidua.task.application;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.DirectiveGiven;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.DirectiveSeen;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Directive;
import vn.thidua.task.domain.Directives;
import vn.thidua.task.domain.Matter;
import vn.thidua.task.domain.PartyRole;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Words;

/** Gives units a leader's word about a task or a target: the leader's own, or written down by the officer. */
@Service
@Transactional
public class DirectingWork {

    private static final int LONGEST_NAME = 200;

    private final Directives directives;
    private final SeeingTasks seeing;
    private final RunningCampaigns campaigns;
    private final Permission permission;
    private final TaskNews told;

    DirectingWork(
            Directives directives,
            SeeingTasks seeing,
            RunningCampaigns campaigns,
            Permission permission,
            TaskNews told) {
        this.directives = directives;
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.permission = permission;
        this.told = told;
    }

    /** Whether this person directs in their own name; who only conveys must name the leader. */
    public boolean isLeader(Actor actor) {
        return permission.allows(TaskAct.DIRECT, actor, new UnitId(actor.unit()));
    }

    /** The units at work on the task that this person may direct; who was given it by others does not direct the own unit. */
    public List<UnitId> directed(Task task, Actor actor) {
        return task.state().isOver() || task.state() == TaskState.DRAFT
                ? List.of()
                : overseen(task, actor).filter(unit -> mayDirect(unit, actor)).toList();
    }

    public boolean mayDirect(UnitId unit, Actor actor) {
        return permission.allows(TaskAct.DIRECT, actor, unit)
                || permission.allows(TaskAct.CONVEY_DIRECTIVE, actor, unit);
    }

    public DirectiveId onTask(
            TaskId id, @Nullable String words, @Nullable String leader, Collection<UnitId> to, Actor by) {
        var task = seeing.get(id, by);
        requireDirecting(to, by);
        if (task.state().isOver() || task.state() == TaskState.DRAFT) {
            throw Refusal.because(TaskReason.NOT_OPEN, "@task.state." + task.state());
        }
        if (!working(task).toList().containsAll(to)) {
            throw Refusal.because(TaskReason.NOBODY_DIRECTED);
        }
        return give(Matter.of(task), task.charge().title(), "/tasks/" + id.value(), words, leader, to, by);
    }

    /** @param measure the target it is about; null for the campaign as a whole */
    public DirectiveId onCampaign(
            CampaignId id,
            @Nullable MeasureId measure,
            @Nullable String words,
            @Nullable String leader,
            Collection<UnitId> to,
            Actor by) {
        if (!campaigns.mayBeSeenBy(by, id)) {
            throw new NoSuchElementException("campaign " + id.value());
        }
        requireDirecting(to, by);
        var title = measure == null
                ? campaigns.get(id).name()
                : campaigns.measures(id).stream()
                        .filter(one -> one.id().equals(measure))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("measure " + measure.value()))
                        .name();
        return give(new Matter(null, id, measure), title, "/directives?campaign=" + id.value(), words, leader, to, by);
    }

    /** Whether this person says for the own unit that a directive was seen. */
    public boolean mayRead(Actor actor) {
        return permission.allows(TaskAct.READ_DIRECTIVE, actor, new UnitId(actor.unit()));
    }

    /**
     * The actor's unit has seen it; who saw it first stays written.
     *
     * @return the task it is about
     */
    public @Nullable TaskId seen(DirectiveId id, Actor by) {
        var unit = new UnitId(by.unit());
        var directive = directives.locked(id);
        if (!directive.isGivenTo(unit)) {
            throw new NoSuchElementException("directive " + id.value());
        }
        permission.require(TaskAct.READ_DIRECTIVE, by, unit);
        var after = directive.seen(unit, by, told.now());
        if (!after.receipts().equals(directive.receipts())) {
            directives.save(after);
            told.of(new DirectiveSeen(id, directive.unit(), told.name(unit), directive.leaderName(), by, told.now()));
        }
        return directive.matter().task();
    }

    public boolean maySign(Directive directive, Actor actor) {
        var unit = new UnitId(actor.unit());
        return directive.receipts().stream().anyMatch(one -> one.unit().equals(unit) && !one.isSeen())
                && permission.allows(TaskAct.READ_DIRECTIVE, actor, unit);
    }

    private void requireDirecting(Collection<UnitId> to, Actor by) {
        to.stream()
                .filter(unit -> !permission.allows(TaskAct.DIRECT, by, unit))
                .forEach(unit -> permission.require(TaskAct.CONVEY_DIRECTIVE, by, unit));
    }

    private DirectiveId give(
            Matter matter,
            String title,
            String path,
            @Nullable String words,
            @Nullable String leader,
            Collection<UnitId> to,
            Actor by) {
        var given = directives.save(
                Directive.given(matter, words, leader(leader, by), new LinkedHashSet<>(to), by, told.now()));
        told.of(new DirectiveGiven(
                given.id(),
                matter.task(),
                given.unit(),
                title,
                given.leaderName(),
                to.stream()
                        .map(unit -> new Audience(unit, TaskAct.READ_DIRECTIVE))
                        .toList(),
                path,
                by,
                given.at()));
        return given.id();
    }

    private String leader(@Nullable String named, Actor by) {
        var name = isLeader(by) ? by.name() : Words.optional(named, LONGEST_NAME);
        if (name == null) {
            throw Refusal.because(TaskReason.LEADER_MISSING);
        }
        return name;
    }

    /** Those at work, without the own unit where another gave it the task. */
    static Stream<UnitId> overseen(Task task, Actor actor) {
        var own = new UnitId(actor.unit());
        return working(task).filter(unit -> !unit.equals(own) || own.equals(task.unit()));
    }

    static Stream<UnitId> working(Task task) {
        return Stream.concat(
                Stream.of(task.lead()),
                task.parties().stream()
                        .filter(party -> party.role() == PartyRole.COOPERATING)
                        .map(party -> party.unit()));
    }
}
