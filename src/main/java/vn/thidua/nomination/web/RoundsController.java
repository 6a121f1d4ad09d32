package vn.thidua.nomination.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.shared.Actor;

/** The rounds of a person's units, and those of one campaign on a tab of it. */
@Controller
class RoundsController {

    private final RoundPages pages;
    private final CampaignFrames campaigns;

    RoundsController(RoundPages pages, CampaignFrames campaigns) {
        this.pages = pages;
        this.campaigns = campaigns;
    }

    @GetMapping("/rounds")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, Actor actor) {
        return new ModelAndView("nomination/rounds", "page", pages.rounds(null, Math.clamp(page, 1, 1000), actor));
    }

    @GetMapping("/campaigns/{id}/rounds")
    ModelAndView ofCampaign(@PathVariable CampaignId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var frame = campaigns.open(id, actor, NominationConfiguration.TAB);
        var rounds = pages.rounds(id, Math.clamp(page, 1, 1000), actor);
        return new ModelAndView("nomination/campaign-rounds", "page", new CampaignRoundsPage(frame, rounds));
    }
}
