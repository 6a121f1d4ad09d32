package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.store.PeriodQueries.ReportRow;
import vn.thidua.reporting.store.ReportFilter;
import vn.thidua.reporting.store.ReportFilter.Standing;
import vn.thidua.reporting.store.ReportListQueries;
import vn.thidua.shared.Actor;

/** One period: what is sent to a unit in it. */
@Controller
@RequestMapping("/periods/{id}")
class PeriodController {

    private static final int LAST_PAGE = 10_000;

    private final PeriodSight sight;
    private final ReportListQueries reports;
    private final RunningCampaigns campaigns;
    private final Clock clock;

    PeriodController(PeriodSight sight, ReportListQueries reports, RunningCampaigns campaigns, Clock clock) {
        this.sight = sight;
        this.reports = reports;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable PeriodId id,
            @RequestParam(required = false) @Nullable ReportId of,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var period = sight.visible(id, actor);
        var today = LocalDate.now(clock);
        var filter = new ReportFilter(
                state == null ? Standing.ALL : state,
                q.strip().substring(0, Math.min(q.strip().length(), 200)),
                Math.clamp(page, 1, LAST_PAGE),
                today);
        var place = sight.place(period, of, actor).orElse(null);
        var shown = new PeriodPage(
                period,
                campaigns.get(period.campaign()),
                place,
                place != null && place.unit().value().equals(actor.unit()),
                place == null ? List.<ReportRow>of() : reports.sentTo(place.id(), filter),
                place == null ? Map.of() : reports.counts(place.id(), today),
                filter,
                sight.mayPlan(actor, period.unit()),
                sight.mayLock(actor, period.unit()),
                place != null && sight.mayDecide(place, actor),
                UUID.randomUUID(),
                today);
        return new ModelAndView("reporting/period", "page", shown);
    }
}
