package vn.thidua.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.application.RankingUnits;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.domain.LeagueFormula;
import vn.thidua.reporting.domain.LeagueTable;
import vn.thidua.reporting.domain.LeagueTable.LeagueRow;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.store.CompletenessQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The league table of a campaign and the weights behind it. */
@Controller
@RequestMapping("/campaigns/{id}/league")
class LeagueController {

    private static final List<String> HEADS = List.of(
            "reporting.total.rank",
            "reporting.total.unit",
            "reporting.total.complete-share",
            "reporting.total.on-time-share",
            "reporting.total.reached-share",
            "reporting.total.score");

    private final SeeingTotals seeing;
    private final RankingUnits ranking;
    private final CompletenessQueries completeness;
    private final CampaignFrames frames;
    private final MessageSource messages;

    LeagueController(
            SeeingTotals seeing,
            RankingUnits ranking,
            CompletenessQueries completeness,
            CampaignFrames frames,
            MessageSource messages) {
        this.seeing = seeing;
        this.ranking = ranking;
        this.completeness = completeness;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable CampaignId id, Actor actor) {
        var places = seeing.places(id, actor);
        var formula = completeness.formula(id);
        var page = new LeaguePage(
                frames.open(id, actor, TotalConfiguration.LEAGUE),
                places.isEmpty() ? null : places.getFirst(),
                formula,
                table(id, actor, formula),
                seeing.mayWeigh(id, actor));
        return new ModelAndView("reporting/league", "page", page);
    }

    @PostMapping
    String weigh(
            @PathVariable CampaignId id,
            @RequestParam int completeness,
            @RequestParam int onTime,
            @RequestParam int targets,
            Actor actor,
            RedirectAttributes next) {
        frames.open(id, actor, TotalConfiguration.LEAGUE);
        if (completeness < 0 || onTime < 0 || targets < 0 || completeness + onTime + targets == 0) {
            throw Refusal.because(ReportingReason.WEIGHTS_SAY_NOTHING);
        }
        ranking.weigh(id, new LeagueFormula(completeness, onTime, targets), actor);
        Notice.done(next, "reporting.total.formula.changed");
        return "redirect:/campaigns/" + id.value() + "/league";
    }

    @GetMapping("/file")
    void file(
            @PathVariable CampaignId id,
            @RequestParam String as,
            Actor actor,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var rows = table(id, actor, completeness.formula(id)).rows().stream().map(LeagueController::cells);
        new TotalFile("xep-hang", HEADS, rows.map(cells -> cells)).write(as.equals("csv"), messages, locale, answer);
    }

    private LeagueTable table(CampaignId id, Actor actor, LeagueFormula formula) {
        return seeing.places(id, actor).stream()
                .findFirst()
                .map(place -> ranking.table(place, formula))
                .orElseGet(() -> new LeagueTable(List.of()));
    }

    private static List<@Nullable Object> cells(LeagueRow row) {
        var entry = row.entry();
        return Arrays.asList(
                row.rank(),
                entry.unitName(),
                entry.completeness().completeness(),
                entry.completeness().punctuality(),
                entry.reached(),
                entry.score());
    }
}
