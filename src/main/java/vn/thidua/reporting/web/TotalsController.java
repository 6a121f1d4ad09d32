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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.store.TotalLine;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.reporting.store.TotalReachQueries;
import vn.thidua.reporting.store.TotalReachQueries.Reach;
import vn.thidua.reporting.store.TotalReachQueries.Spread;
import vn.thidua.shared.Actor;

/** The totals of a unit's branch: to date unless a single period is asked for. */
@Controller
class TotalsController {

    private final SeeingTotals seeing;
    private final TotalQueries totals;
    private final TotalReachQueries reach;
    private final RunningCampaigns campaigns;
    private final CampaignFrames frames;
    private final MessageSource messages;

    TotalsController(
            SeeingTotals seeing,
            TotalQueries totals,
            TotalReachQueries reach,
            RunningCampaigns campaigns,
            CampaignFrames frames,
            MessageSource messages) {
        this.seeing = seeing;
        this.totals = totals;
        this.reach = reach;
        this.campaigns = campaigns;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/campaigns/{id}/totals")
    ModelAndView ofCampaign(@PathVariable CampaignId id, Actor actor) {
        var frame = frames.open(id, actor, TotalConfiguration.TOTALS);
        var totals = seeing.places(id, actor).stream()
                .findFirst()
                .map(place -> page(place, true, actor))
                .orElse(null);
        return new ModelAndView("reporting/campaign-totals", "page", new CampaignTotalsPage(frame, totals));
    }

    @GetMapping("/periods/{id}/totals")
    ModelAndView ofPeriod(
            @PathVariable PeriodId id, @RequestParam(defaultValue = "false") boolean single, Actor actor) {
        return show(seeing.highest(id, actor), !single, actor);
    }

    @GetMapping("/reports/{id}/totals")
    ModelAndView ofUnit(@PathVariable ReportId id, @RequestParam(defaultValue = "false") boolean single, Actor actor) {
        return show(seeing.node(id, actor), !single, actor);
    }

    @GetMapping("/reports/{id}/totals/file")
    void file(
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "false") boolean single,
            @RequestParam String as,
            Actor actor,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var rows = rows(seeing.node(id, actor), !single);
        new TotalFile("tong-hop", HEADS, rows.stream().map(TotalsController::cells))
                .write(as.equals("csv"), messages, locale, answer);
    }

    private static final List<String> HEADS = List.of(
            "reporting.total.line",
            "reporting.total.measure",
            "reporting.total.figure",
            "reporting.total.numerators",
            "reporting.total.denominators",
            "reporting.total.goal",
            "reporting.total.reached",
            "reporting.total.answered",
            "reporting.total.expected",
            "reporting.total.not-applicable");

    private static List<@Nullable Object> cells(TotalsPage.Row row) {
        var line = row.shown().line();
        var sum = line.sum(row.shown().toDate());
        boolean parts = !sum.isNothing() && line.method() == Method.RATIO;
        return Arrays.asList(
                line.name(),
                line.unitOfMeasure(),
                row.shown().figure().value(),
                parts ? sum.value() : null,
                parts ? sum.against() : null,
                line.goal(),
                row.shown().reached(),
                row.shown().answered(),
                row.shown().expected(),
                line.now().notApplicable());
    }

    private ModelAndView show(TotalNode node, boolean toDate, Actor actor) {
        return new ModelAndView("reporting/totals", "page", page(node, toDate, actor));
    }

    private TotalsPage page(TotalNode node, boolean toDate, Actor actor) {
        return new TotalsPage(
                node,
                campaigns.get(node.campaign()).name(),
                seeing.way(node, actor),
                totals.inPeriods(node.campaign(), node.unit()),
                toDate,
                rows(node, toDate),
                seeing.mayRepair(node, actor));
    }

    private List<TotalsPage.Row> rows(TotalNode node, boolean toDate) {
        var owed = reach.reach(node);
        return totals.lines(node).stream()
                .map(line -> row(node, line, owed.get(line.position()), toDate))
                .toList();
    }

    private TotalsPage.Row row(TotalNode node, TotalLine line, Reach owed, boolean toDate) {
        return new TotalsPage.Row(
                new TotalShown(line, expected(line, owed.expected()), toDate), owed, spread(node, line));
    }

    private @Nullable Spread spread(TotalNode node, TotalLine line) {
        return line.summed() || node.leaf() ? null : reach.spread(node, line.position());
    }

    /** What is shown at a unit is its own figure, those below, or both. */
    static int expected(TotalLine line, int below) {
        return (line.source().takesOwn() ? 1 : 0) + (line.source().takesBelow() ? below : 0);
    }
}
