package vn.thidua.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.application.PlacingTasks;
import vn.thidua.task.application.TakingPlanTasks;

/** Turns what a plan wants done into tasks at work, on one screen. */
@Controller
@RequestMapping("/campaigns/{id}/plan-tasks")
class PlanTasksController {

    private final TakingPlanTasks taking;
    private final PlacingTasks placing;
    private final RunningCampaigns campaigns;

    PlanTasksController(TakingPlanTasks taking, PlacingTasks placing, RunningCampaigns campaigns) {
        this.taking = taking;
        this.placing = placing;
        this.campaigns = campaigns;
    }

    @GetMapping
    ModelAndView ask(@PathVariable CampaignId id, Actor actor) {
        return page(id, new PlanTasksForm(List.of()), actor, null);
    }

    @PostMapping
    ModelAndView take(@PathVariable CampaignId id, PlanTasksForm form, Actor actor, RedirectAttributes next) {
        try {
            int given = taking.take(id, form.choices(), actor);
            Notice.done(next, given == 0 ? "task.done.from-plan-again" : "task.done.from-plan", String.valueOf(given));
            return new ModelAndView("redirect:/tasks?campaign=" + id.value());
        } catch (Refusal refusal) {
            if (!refusal.reason().room().equals("task")) {
                throw refusal;
            }
            return page(id, form, actor, refusal);
        }
    }

    private ModelAndView page(CampaignId id, PlanTasksForm form, Actor actor, @Nullable Refusal refusal) {
        var open = taking.open(id, actor);
        var campaign = campaigns.get(id);
        var answer = new ModelAndView(
                "task/plan_tasks",
                "page",
                PlanTasksPage.of(campaign, open, placing.leads(campaign.unit()), form, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
