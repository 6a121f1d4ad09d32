package vn.thidua.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.store.TotalLine;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.reporting.store.TotalReachQueries;
import vn.thidua.reporting.web.TotalLinePage.Row;
import vn.thidua.shared.Actor;

/** One total opened: whose figures it is made of. */
@Controller
@RequestMapping("/reports/{id}/totals/{line}")
class TotalLineController {

    private static final List<String> HEADS = List.of(
            "reporting.total.unit",
            "reporting.total.source",
            "reporting.total.figure",
            "reporting.total.goal",
            "reporting.total.state",
            "reporting.total.days-late",
            "reporting.total.answered",
            "reporting.total.expected",
            "reporting.total.not-applicable");

    private final SeeingTotals seeing;
    private final TotalQueries totals;
    private final TotalReachQueries reach;
    private final RunningCampaigns campaigns;
    private final MessageSource messages;
    private final Clock clock;

    TotalLineController(
            SeeingTotals seeing,
            TotalQueries totals,
            TotalReachQueries reach,
            RunningCampaigns campaigns,
            MessageSource messages,
            Clock clock) {
        this.seeing = seeing;
        this.totals = totals;
        this.reach = reach;
        this.campaigns = campaigns;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable ReportId id,
            @PathVariable int line,
            @RequestParam(defaultValue = "false") boolean single,
            Actor actor) {
        var node = seeing.node(id, actor);
        var found = found(node, line);
        int expected =
                TotalsController.expected(found, reach.reach(node).get(line).expected());
        var page = new TotalLinePage(
                node,
                campaigns.get(node.campaign()).name(),
                seeing.way(node, actor),
                new TotalShown(found, expected, !single),
                rows(node, line, !single),
                reach.missing(node, line, LocalDate.now(clock), TotalLinePage.MOST_MISSING),
                found.summed() ? null : reach.spread(node, line));
        return new ModelAndView("reporting/total-line", "page", page);
    }

    @GetMapping("/file")
    void file(
            @PathVariable ReportId id,
            @PathVariable int line,
            @RequestParam(defaultValue = "false") boolean single,
            @RequestParam String as,
            Actor actor,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var node = seeing.node(id, actor);
        found(node, line);
        new TotalFile(
                        "chi-tieu-" + line,
                        HEADS,
                        rows(node, line, !single).stream().map(row -> cells(row, locale)))
                .write(as.equals("csv"), messages, locale, answer);
    }

    private List<@Nullable Object> cells(Row row, Locale locale) {
        var line = row.shown().line();
        return Arrays.asList(
                row.unit().unitName(),
                messages.getMessage("reporting.total.source." + line.source(), null, locale),
                row.shown().figure().value(),
                line.goal(),
                messages.getMessage("reporting.state." + row.unit().state(), null, locale),
                row.unit().daysLate(),
                row.shown().answered(),
                row.shown().expected(),
                line.now().notApplicable());
    }

    private TotalLine found(TotalNode node, int position) {
        return totals.lines(node).stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("line " + position));
    }

    private List<Row> rows(TotalNode node, int position, boolean toDate) {
        var units = totals.nodesBelow(node);
        var branches = reach.branches(node, position);
        return totals.below(node).stream()
                .filter(of -> of.line().position() == position)
                .map(of -> {
                    var branch = branches.get(of.report().value());
                    return new Row(
                            units.get(of.report()),
                            new TotalShown(of.line(), branch == null ? 0 : branch.expected(), toDate));
                })
                .toList();
    }
}
