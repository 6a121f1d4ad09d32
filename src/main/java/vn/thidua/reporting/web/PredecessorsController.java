package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.Units;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.domain.TotalSum;
import vn.thidua.reporting.store.PredecessorQueries;
import vn.thidua.reporting.store.PredecessorQueries.PredecessorFigure;
import vn.thidua.reporting.store.PredecessorQueries.PredecessorReport;
import vn.thidua.reporting.store.TotalLine;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.reporting.web.PredecessorsPage.Line;
import vn.thidua.reporting.web.PredecessorsPage.Predecessor;
import vn.thidua.shared.Actor;

/** What those had reported that went into a unit. */
@Controller
class PredecessorsController {

    private final SeeingTotals seeing;
    private final TotalQueries totals;
    private final PredecessorQueries predecessors;
    private final RunningCampaigns campaigns;
    private final Units units;

    PredecessorsController(
            SeeingTotals seeing,
            TotalQueries totals,
            PredecessorQueries predecessors,
            RunningCampaigns campaigns,
            Units units) {
        this.seeing = seeing;
        this.totals = totals;
        this.predecessors = predecessors;
        this.campaigns = campaigns;
        this.units = units;
    }

    @GetMapping("/reports/{id}/predecessors")
    ModelAndView show(@PathVariable ReportId id, Actor actor) {
        var node = seeing.node(id, actor);
        var reports = predecessors.reports(id);
        var figures = predecessors.figures(id).stream().collect(Collectors.groupingBy(PredecessorFigure::line));
        var page = new PredecessorsPage(
                node,
                campaigns.get(node.campaign()).name(),
                seeing.way(node, actor),
                reports.stream().map(this::predecessor).toList(),
                totals.lines(node).stream()
                        .map(line -> line(line, reports, figures.getOrDefault(line.position(), List.of())))
                        .toList());
        return new ModelAndView("reporting/predecessors", "page", page);
    }

    private Predecessor predecessor(PredecessorReport report) {
        return new Predecessor(
                report,
                units.successors(report.unit()).stream()
                        .filter(successor -> !successor.share().ends())
                        .toList());
    }

    private static Line line(TotalLine line, List<PredecessorReport> reports, List<PredecessorFigure> figures) {
        Map<ReportId, PredecessorFigure> of =
                figures.stream().collect(Collectors.toMap(PredecessorFigure::report, figure -> figure));
        var cells = new ArrayList<@Nullable PredecessorFigure>();
        reports.forEach(report -> cells.add(of.get(report.id())));
        return new Line(
                line,
                cells,
                TotalSum.of(figures.stream()
                        .map(figure -> figure.value() == null
                                ? TotalSum.NOT_APPLICABLE
                                : TotalSum.of(line.method(), figure.value(), figure.against()))
                        .toList()));
    }
}
