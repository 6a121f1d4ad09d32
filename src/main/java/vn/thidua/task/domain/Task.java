package vn.thidua.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;
import vn.thidua.task.TaskId;

/**
 * Nhiệm vụ: work one unit gives to another, or to itself.
 *
 * @param unit the unit that gives it
 * @param planKey the plan's task it came from
 * @param lead the one unit that answers for it
 * @param parent the task it is a part of
 * @param progress as the lead last reported it; of a task with parts what its parts have done, see {@link Progress}
 * @param finishedOn the day on which the lead last reported it done
 * @param edition how often its words were changed
 */
@Table(schema = "task", name = "task")
public record Task(
        @Id TaskId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Nullable CampaignId campaign,
        @Nullable String planKey,
        @Embedded.Empty Charge charge,
        UnitId lead,
        @Nullable TaskId parent,
        int progress,
        @Embedded.Empty Standing standing,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate assignedOn,
        @Embedded.Empty Edition edition,
        @MappedCollection(idColumn = "task") Set<Party> parties,

        @MappedCollection(idColumn = "task", keyColumn = "position")
        List<CheckLine> checklist) {

    private static final int MOST_LINES = 50;

    /** A task being written. */
    public static Task draft(UnitId unit, Origin origin, Charge charge, Team team, Actor by, Instant at) {
        return new Task(
                TaskId.fresh(),
                null,
                unit,
                origin.campaign(),
                origin.planKey(),
                charge,
                team.lead(),
                origin.parent(),
                0,
                new Standing(TaskState.DRAFT, at, by.name(), null),
                null,
                null,
                new Edition(1, at, by.name()),
                team.parties(),
                List.of());
    }

    public TaskState state() {
        return standing.state();
    }

    public Timing timing(LocalDate today) {
        return Timing.of(state(), charge.dueOn(), finishedOn, today);
    }

    /** What it counts in the task it is a part of. */
    public int worth() {
        return state() == TaskState.DONE ? 100 : progress;
    }

    public boolean hasParty(UnitId asked, PartyRole role) {
        return parties.contains(new Party(asked, role));
    }

    public Task take(TaskStep step, @Nullable String why, Actor by, Instant at, LocalDate today) {
        if (!step.startsFrom(state())) {
            throw Refusal.because(
                    TaskReason.STEP_NOT_POSSIBLE,
                    "@task.state." + state(),
                    standing.who(),
                    Days.moment(standing.since()));
        }
        var reason = step.needsReason() ? Words.required(why, TaskReason.REASON_MISSING) : null;
        var finished =
                switch (step) {
                    case REPORT_DONE -> today;
                    case SEND_BACK, REOPEN -> null;
                    default -> finishedOn;
                };
        var assigned = step == TaskStep.ASSIGN || step == TaskStep.REOPEN ? today : assignedOn;
        var moved = new Standing(step.leadsTo(), at, by.name(), reason);
        return with(progress, moved, finished, assigned, checklist);
    }

    /** The task in other words. Who changed them meanwhile is told. */
    public Task edited(Charge other, Team team, @Nullable TaskId above, int seen, Actor by, Instant at) {
        if (seen != edition.number()) {
            throw Refusal.because(TaskReason.EDITED_MEANWHILE, edition.byName(), Days.moment(edition.at()));
        }
        if (state().isOver() || state() == TaskState.REPORTED) {
            throw Refusal.because(TaskReason.NOT_OPEN, "@task.state." + state());
        }
        var next = new Edition(seen + 1, at, by.name());
        return new Task(
                id,
                version,
                unit,
                campaign,
                planKey,
                other,
                lead,
                above,
                progress,
                standing,
                finishedOn,
                assignedOn,
                next,
                team.parties(),
                checklist);
    }

    /** Another unit leads from now on; the one that led goes on watching, so that it sees what it began. */
    public Task handedOver(UnitId to, @Nullable String why, Actor by, Instant at, LocalDate today) {
        if (to.equals(lead)) {
            throw Refusal.because(TaskReason.SAME_LEAD);
        }
        var moved = take(TaskStep.HAND_OVER, why, by, at, today);
        var now = new Team(to, parties).watchedBy(lead);
        return new Task(
                id,
                version,
                unit,
                campaign,
                planKey,
                charge,
                to,
                parent,
                progress,
                moved.standing,
                null,
                assignedOn,
                edition,
                now.parties(),
                checklist);
    }

    /** A draft meant for another unit. */
    public Task led(UnitId by) {
        return new Task(
                id,
                version,
                unit,
                campaign,
                planKey,
                charge,
                by,
                parent,
                progress,
                standing,
                finishedOn,
                assignedOn,
                edition,
                parties,
                checklist);
    }

    public Task at(int percent) {
        return with(percent, standing, finishedOn, assignedOn, checklist);
    }

    public void requireOpen() {
        if (!state().isOpen()) {
            throw Refusal.because(TaskReason.NOT_OPEN, "@task.state." + state());
        }
    }

    public Task checking(List<CheckLine> lines) {
        if (lines.size() > MOST_LINES) {
            throw Refusal.because(TaskReason.TOO_MANY_LINES, MOST_LINES);
        }
        return with(progress, standing, finishedOn, assignedOn, List.copyOf(lines));
    }

    private Task with(
            int percent,
            Standing now,
            @Nullable LocalDate finished,
            @Nullable LocalDate assigned,
            List<CheckLine> lines) {
        return new Task(
                id, version, unit, campaign, planKey, charge, lead, parent, percent, now, finished, assigned, edition,
                parties, lines);
    }
}
