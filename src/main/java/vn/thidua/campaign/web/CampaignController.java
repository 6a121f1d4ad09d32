package vn.thidua.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.application.ClosingCampaigns;
import vn.thidua.campaign.application.SeeingCampaigns;
import vn.thidua.campaign.domain.Due.Standing;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.CampaignQueries;
import vn.thidua.campaign.store.DeadlineQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** One campaign: its overview and its calendar. */
@Controller
@RequestMapping("/campaigns/{id}")
class CampaignController {

    private final CampaignFrames frames;
    private final SeeingCampaigns seeing;
    private final CampaignQueries campaigns;
    private final DeadlineQueries deadlines;
    private final ClosingCampaigns closing;

    CampaignController(
            CampaignFrames frames,
            SeeingCampaigns seeing,
            CampaignQueries campaigns,
            DeadlineQueries deadlines,
            ClosingCampaigns closing) {
        this.frames = frames;
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.closing = closing;
    }

    @GetMapping
    ModelAndView overview(@PathVariable CampaignId id, Actor actor) {
        var sight = seeing.from(actor);
        var frame = frames.open(id, actor, Tab.OVERVIEW, sight);
        var head = frame.head();
        var next = DueLine.of(deadlines.ofCampaign(id), frame).stream()
                .filter(line -> line.due().standing() != Standing.UNDATED)
                .filter(line -> line.due().standing() != Standing.OVER)
                .limit(OverviewPage.NEXT)
                .toList();
        var mayClose = head.step() == Step.ACTIVE && closing.may(actor, new UnitId(head.unit()));
        var page = new OverviewPage(frame, next, campaigns.children(id, sight), mayClose);
        return new ModelAndView("campaign/overview", "page", page);
    }

    @GetMapping("/deadlines")
    ModelAndView deadlines(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, Tab.DEADLINES);
        return new ModelAndView("campaign/deadlines", "page", DeadlinesPage.of(frame, deadlines.ofCampaign(id)));
    }
}
