package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.application.SeeingCampaigns;
import vn.thidua.campaign.store.CampaignListQueries;
import vn.thidua.campaign.store.CampaignListQueries.Facet;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Thi đua: the list of campaigns. */
@Controller
class CampaignsController {

    private final SeeingCampaigns seeing;
    private final CampaignListQueries campaigns;
    private final Clock clock;

    CampaignsController(SeeingCampaigns seeing, CampaignListQueries campaigns, Clock clock) {
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping("/campaigns")
    ModelAndView campaigns(CampaignsForm form, Actor actor) {
        var sight = seeing.from(actor);
        var today = LocalDate.now(clock);
        var unit = form.unit();
        var filter = form.filter(unit == null ? List.of() : seeing.line(new UnitId(unit)));
        var facets = campaigns.facets(sight);
        var ended = seeing.ended(facets.stream().map(Facet::unit).distinct().toList());
        var page = CampaignsPage.of(form, campaigns.list(filter, sight, today), facets, ended, today);
        return new ModelAndView("campaign/campaigns", "page", page);
    }
}
