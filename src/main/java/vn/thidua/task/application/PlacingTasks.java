package vn.thidua.task.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Refusal;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Progress;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.domain.Team;

/** Keeps tasks in their places: with units that can have them, and in a tree whose progress rises from its parts. */
@Service
@Transactional
public class PlacingTasks {

    private static final int DEEPEST = 5;

    private final Tasks tasks;
    private final Units units;

    PlacingTasks(Tasks tasks, Units units) {
        this.tasks = tasks;
        this.units = units;
    }

    /** The units a page offers as lead: the unit itself and those directly below. */
    public List<Unit> leads(UnitId giving) {
        var all = new ArrayList<Unit>();
        all.add(units.get(giving));
        all.addAll(units.below(giving));
        return all;
    }

    /** The units a page offers to help and to watch: those that may lead, the superior and its other units. */
    public List<Unit> helpers(UnitId giving) {
        var all = leads(giving);
        var superior = units.get(giving).superior();
        superior.ifPresent(above -> {
            all.add(units.get(above));
            units.below(above).stream()
                    .filter(unit -> !unit.id().equals(giving))
                    .forEach(all::add);
        });
        return all;
    }

    void requireLead(UnitId giving, UnitId lead) {
        if (units.find(lead).isEmpty()) {
            throw new NoSuchElementException("unit " + lead.value());
        }
        if (!units.within(lead, giving)) {
            throw Refusal.because(TaskReason.LEAD_OUT_OF_REACH, units.get(lead).shortName());
        }
    }

    void requireTeam(UnitId giving, Team team) {
        requireLead(giving, team.lead());
        var widest = units.get(giving).superior().orElse(giving);
        team.parties().forEach(party -> {
            var found = units.find(party.unit()).orElseThrow(() -> new NoSuchElementException("unit " + party.unit()));
            if (!units.within(party.unit(), widest)) {
                throw Refusal.because(TaskReason.PARTY_OUT_OF_REACH, found.shortName());
            }
        });
    }

    /**
     * Whether a task of the unit may become a part of the other one; locks the way up, so that no two people close a
     * circle between them.
     *
     * @param part null for a task not yet there
     */
    void requireParent(UnitId giving, @Nullable TaskId part, TaskId parent) {
        var above = requireLiving(parent);
        if (!above.unit().equals(giving) && !above.lead().equals(giving)) {
            throw Refusal.because(TaskReason.PARENT_NOT_OPEN, above.charge().title());
        }
        var passed = new HashSet<TaskId>();
        for (@Nullable TaskId at = parent; at != null; at = tasks.locked(at).parent()) {
            if (at.equals(part)) {
                throw Refusal.because(
                        TaskReason.PARENT_IN_CIRCLE, above.charge().title());
            }
            passed.add(at);
        }
        if (passed.size() + depth(part) > DEEPEST) {
            throw Refusal.because(TaskReason.TREE_TOO_DEEP, DEEPEST);
        }
    }

    Task requireLiving(TaskId parent) {
        var above = tasks.locked(parent);
        if (!above.state().isOpen() && above.state() != TaskState.DRAFT) {
            throw Refusal.because(TaskReason.PARENT_NOT_OPEN, above.charge().title());
        }
        return above;
    }

    void requirePartsOver(Task task) {
        long open = tasks.findByParent(task.id()).stream()
                .filter(part -> !part.state().isOver())
                .count();
        if (open > 0) {
            throw Refusal.because(TaskReason.PARTS_OPEN, open);
        }
    }

    /** Whether the task's progress comes from its parts and cannot be typed. */
    public boolean progressIsMade(Task task) {
        return Progress.isMade(tasks.findByParent(task.id()));
    }

    /** What a task counts has changed: each task above it is reckoned anew. */
    void raise(@Nullable TaskId parent) {
        for (@Nullable TaskId at = parent; at != null; ) {
            var whole = tasks.locked(at);
            int percent = Progress.of(whole, tasks.findByParent(at));
            if (percent != whole.progress()) {
                tasks.save(whole.at(percent));
            }
            at = whole.parent();
        }
    }

    private int depth(@Nullable TaskId part) {
        return part == null
                ? 1
                : 1
                        + tasks.findByParent(part).stream()
                                .map(Task::id)
                                .filter(Objects::nonNull)
                                .mapToInt(this::depth)
                                .max()
                                .orElse(0);
    }
}
