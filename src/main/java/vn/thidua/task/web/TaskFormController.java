package vn.thidua.task.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.TaskId;
import vn.thidua.task.application.AssigningTasks;
import vn.thidua.task.application.PlacingTasks;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.application.WritingTasks;
import vn.thidua.task.domain.Task;

/** Giao việc: one form, for a new task and for other words of one. */
@Controller
@RequestMapping("/tasks")
class TaskFormController {

    private final WritingTasks writing;
    private final AssigningTasks assigning;
    private final SeeingTasks seeing;
    private final PlacingTasks placing;
    private final RunningCampaigns campaigns;

    TaskFormController(
            WritingTasks writing,
            AssigningTasks assigning,
            SeeingTasks seeing,
            PlacingTasks placing,
            RunningCampaigns campaigns) {
        this.writing = writing;
        this.assigning = assigning;
        this.seeing = seeing;
        this.placing = placing;
        this.campaigns = campaigns;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable CampaignId campaign, @RequestParam @Nullable TaskId parent, Actor actor) {
        writing.beginAnew(actor);
        var whole = parent == null ? null : seeing.get(parent, actor);
        var of = whole == null || whole.campaign() == null ? campaign : whole.campaign();
        return form(TaskForm.empty(of, parent), null, actor, null);
    }

    @PostMapping
    ModelAndView write(TaskForm form, Actor actor, RedirectAttributes next) {
        try {
            var id = assigning.write(form.origin(), form.charge(), form.team(), form.assigns(), actor);
            Notice.done(
                    next,
                    form.assigns() ? "task.done.ASSIGN" : "task.done.written",
                    form.charge().title());
            return new ModelAndView("redirect:/tasks/" + id.value());
        } catch (Refusal refusal) {
            return form(form, null, actor, mending(refusal));
        }
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable TaskId id, Actor actor) {
        var task = writing.begin(id, actor);
        return form(TaskForm.of(task), task, actor, null);
    }

    @PostMapping("/{id}/edit")
    ModelAndView edit(@PathVariable TaskId id, TaskForm form, Actor actor, RedirectAttributes next) {
        try {
            writing.edit(
                    id, form.charge(), form.team(), form.parent(), form.edition() == null ? 0 : form.edition(), actor);
            Notice.done(next, "task.done.edited", form.charge().title());
            return new ModelAndView("redirect:/tasks/" + id.value());
        } catch (Refusal refusal) {
            return form(form, seeing.get(id, actor), actor, mending(refusal));
        }
    }

    /** What is wrong with the form is told on it; what is not this person's to do is told as anywhere else. */
    private static Refusal mending(Refusal refusal) {
        if (!refusal.reason().room().equals("task")) {
            throw refusal;
        }
        return refusal;
    }

    private ModelAndView form(TaskForm form, @Nullable Task task, Actor actor, @Nullable Refusal refusal) {
        var unit = task == null ? new UnitId(actor.unit()) : task.unit();
        var page = new TaskFormPage(
                form,
                task,
                campaign(form.campaign(), actor),
                form.parent() == null
                        ? null
                        : seeing.get(form.parent(), actor).charge().title(),
                placing.leads(unit),
                placing.helpers(unit),
                refusal);
        var answer = new ModelAndView("task/form", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private @Nullable String campaign(@Nullable CampaignId id, Actor actor) {
        return id == null || !campaigns.mayBeSeenBy(actor, id)
                ? null
                : campaigns.find(id).map(RunningCampaign::name).orElse(null);
    }
}
