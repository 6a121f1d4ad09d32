package vn.thidua.task.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.task.DirectiveId;
import vn.thidua.task.EntryId;
import vn.thidua.task.ExplanationId;
import vn.thidua.task.TaskDesk;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Entry;
import vn.thidua.task.domain.ExplanationStep;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.Priority;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.domain.Team;

/** Carries out the steps of tasks for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingTasks implements TaskDesk {

    private final AssigningTasks assigning;
    private final MovingTasks moving;
    private final ReportingWork reporting;
    private final DirectingWork directing;
    private final AskingExplanation asking;

    ServingTasks(
            AssigningTasks assigning,
            MovingTasks moving,
            ReportingWork reporting,
            DirectingWork directing,
            AskingExplanation asking) {
        this.assigning = assigning;
        this.moving = moving;
        this.reporting = reporting;
        this.directing = directing;
        this.asking = asking;
    }

    @Override
    public TaskId give(@Nullable CampaignId campaign, Work work, UnitId lead, List<UnitId> helping, Actor by) {
        var priority = work.urgent() ? Priority.URGENT : Priority.NORMAL;
        var charge = Charge.of(work.title(), work.detail(), work.product(), priority, work.dueOn(), null);
        var team = Team.of(lead, helping, List.of());
        return assigning.write(new Origin(campaign, null, null), charge, team, true, by);
    }

    @Override
    public void accept(TaskId task, Actor by) {
        moving.take(task, TaskStep.ACCEPT, null, by);
    }

    @Override
    public void report(TaskId task, UnitId lead, int percent, String words, @Nullable String why, Actor by) {
        reporting.report(task, EntryId.fresh(), lead, new Entry.Typed(percent, words, why), List.of(), by);
    }

    @Override
    public void reportDone(TaskId task, Actor by) {
        moving.take(task, TaskStep.REPORT_DONE, null, by);
    }

    @Override
    public void confirm(TaskId task, Actor by) {
        moving.take(task, TaskStep.CONFIRM, null, by);
    }

    @Override
    public DirectiveId direct(TaskId task, String words, List<UnitId> to, Actor leader) {
        return directing.onTask(task, words, null, to, leader);
    }

    @Override
    public void see(DirectiveId directive, Actor by) {
        directing.seen(directive, by);
    }

    @Override
    public ExplanationId askWhy(TaskId task, UnitId of, String question, LocalDate dueOn, Actor leader) {
        return asking.ask(task, of, question, dueOn, leader);
    }

    @Override
    public void explain(ExplanationId explanation, String words, Actor by) {
        asking.take(explanation, ExplanationStep.ANSWER, words, by);
    }
}
