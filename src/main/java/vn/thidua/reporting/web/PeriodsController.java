package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.application.PlanningPeriods;
import vn.thidua.reporting.store.PeriodQueries;
import vn.thidua.shared.Actor;

/** The periods of one campaign, and planning them. */
@Controller
@RequestMapping("/campaigns/{id}/periods")
class PeriodsController {

    private final CampaignFrames frames;
    private final PeriodQueries periods;
    private final PeriodSight sight;
    private final PlanningPeriods planning;
    private final Clock clock;

    PeriodsController(
            CampaignFrames frames, PeriodQueries periods, PeriodSight sight, PlanningPeriods planning, Clock clock) {
        this.frames = frames;
        this.periods = periods;
        this.sight = sight;
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, ReportingConfiguration.PERIODS);
        var today = LocalDate.now(clock);
        var rows = periods.ofCampaign(id, new UnitId(actor.unit()), today);
        var mayPlan = sight.mayPlan(actor, new UnitId(frame.head().unit()));
        return new ModelAndView("reporting/periods", "page", new PeriodsPage(frame, rows, mayPlan, today));
    }

    @PostMapping
    String plan(@PathVariable CampaignId id, PeriodForm form, Actor actor, RedirectAttributes next) {
        if (form.isByHand()) {
            var period = form.period();
            planning.plan(id, period, actor);
            Notice.done(next, "reporting.planned-one", period.title());
        } else {
            int planned = planning.plan(id, form.plan(), actor);
            Notice.done(next, "reporting.planned", String.valueOf(planned));
        }
        return "redirect:/campaigns/" + id.value() + "/periods";
    }
}
