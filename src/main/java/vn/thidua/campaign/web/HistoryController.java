package vn.thidua.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.audit.Trail;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;

/** The history of one campaign and of the plan it stands on. */
@Controller
class HistoryController {

    private final CampaignFrames frames;
    private final Trail trail;

    HistoryController(CampaignFrames frames, Trail trail) {
        this.frames = frames;
        this.trail = trail;
    }

    @GetMapping("/campaigns/{id}/history")
    ModelAndView history(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.HISTORY);
        var ofPlan = trail.of(new PlanId(frame.head().plan()));
        return new ModelAndView("campaign/history", "page", HistoryPage.of(frame, trail.of(id), ofPlan));
    }
}
