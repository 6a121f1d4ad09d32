package vn.thidua.task.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.application.TakingPlanTasks;
import vn.thidua.task.store.TaskFilter;
import vn.thidua.task.store.TaskQueries;

/** The tasks at work in a campaign, on a tab of it. */
@Controller
class CampaignWorkController {

    private final CampaignFrames campaigns;
    private final TaskFrames frames;
    private final SeeingTasks seeing;
    private final TakingPlanTasks taking;
    private final TaskQueries tasks;

    CampaignWorkController(
            CampaignFrames campaigns,
            TaskFrames frames,
            SeeingTasks seeing,
            TakingPlanTasks taking,
            TaskQueries tasks) {
        this.campaigns = campaigns;
        this.frames = frames;
        this.seeing = seeing;
        this.taking = taking;
        this.tasks = tasks;
    }

    @GetMapping("/campaigns/{id}/work")
    ModelAndView work(@PathVariable CampaignId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var frame = campaigns.open(id, actor, TaskConfiguration.TAB);
        var form = new TasksForm(null, null, null, id, null, page);
        var rows = tasks.list(form.filter(), seeing.from(actor), frames.today());
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var paging = new Paging(form.wanted(), TaskFilter.PAGE, total, TaskConfiguration.TAB.path(id));
        boolean mayTake = taking.may(id, actor);
        long open = mayTake && rows.isEmpty() ? taking.open(id, actor).size() : 0;
        return new ModelAndView(
                "task/campaign_work",
                "page",
                new CampaignWorkPage(
                        frame, frames.around(form, TaskView.LIST, rows, actor), rows, paging, mayTake, open));
    }
}
