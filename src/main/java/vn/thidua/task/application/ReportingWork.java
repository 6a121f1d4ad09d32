package vn.thidua.task.application;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.EntryId;
import vn.thidua.task.TaskId;
import vn.thidua.task.WorkReported;
import vn.thidua.task.domain.Entries;
import vn.thidua.task.domain.Entry;
import vn.thidua.task.domain.Party;
import vn.thidua.task.domain.PartyRole;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.Tasks;

/** Writes down how far the work on a task is, with papers that show it; what is written stays. */
@Service
@Transactional
public class ReportingWork {

    private final Tasks tasks;
    private final Entries entries;
    private final SeeingTasks seeing;
    private final PlacingTasks placing;
    private final EvidenceIntake intake;
    private final Permission permission;
    private final TaskNews told;

    ReportingWork(
            Tasks tasks,
            Entries entries,
            SeeingTasks seeing,
            PlacingTasks placing,
            EvidenceIntake intake,
            Permission permission,
            TaskNews told) {
        this.tasks = tasks;
        this.entries = entries;
        this.seeing = seeing;
        this.placing = placing;
        this.intake = intake;
        this.permission = permission;
        this.told = told;
    }

    /** A file as it was sent. */
    public record Sent(String name, Path bytes) {}

    /** The units whose work on the task this person may write down, the lead first. */
    public List<UnitId> reporting(Task task, Actor actor) {
        return task.state().isOpen()
                ? working(task)
                        .filter(unit -> permission.allows(TaskAct.REPORT_WORK, actor, unit))
                        .toList()
                : List.of();
    }

    /**
     * One entry; sent twice it is written once.
     *
     * @param id made by the form, so that a repeated click is known
     * @param unit whose work it tells
     */
    public void report(TaskId task, EntryId id, UnitId unit, Entry.Typed typed, List<Sent> papers, Actor by) {
        var whole = seeing.locked(task, by);
        permission.require(TaskAct.REPORT_WORK, by, unit);
        if (entries.existsById(id)) {
            return;
        }
        whole.requireOpen();
        requireOwnProgress(whole, unit, typed);
        var at = told.now();
        var entry = Entry.of(id, task, unit, typed, whole.timing(told.today()), intake.keep(papers), by, at);
        entries.save(entry);
        if (typed.percent() != null) {
            tasks.save(whole.at(typed.percent()));
            placing.raise(whole.parent());
        }
        told.of(new WorkReported(
                task,
                whole.unit(),
                whole.charge().title(),
                told.name(unit),
                typed.percent(),
                entry.evidence().size(),
                by,
                at));
    }

    private void requireOwnProgress(Task task, UnitId unit, Entry.Typed typed) {
        if (working(task).noneMatch(unit::equals)) {
            throw Refusal.because(TaskReason.PROGRESS_OF_LEAD);
        }
        if (typed.percent() != null) {
            if (!unit.equals(task.lead())) {
                throw Refusal.because(TaskReason.PROGRESS_OF_LEAD);
            }
            if (placing.progressIsMade(task)) {
                throw Refusal.because(TaskReason.PROGRESS_FROM_PARTS);
            }
        }
    }

    private static Stream<UnitId> working(Task task) {
        return Stream.concat(
                Stream.of(task.lead()),
                task.parties().stream()
                        .filter(party -> party.role() == PartyRole.COOPERATING)
                        .map(Party::unit));
    }
}
