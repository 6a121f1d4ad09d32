package vn.thidua.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.web.CampaignFrames;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.domain.Completeness;
import vn.thidua.reporting.store.CompletenessQueries;
import vn.thidua.reporting.store.CompletenessQueries.PeriodCompleteness;
import vn.thidua.reporting.store.CompletenessQueries.UnitCompleteness;
import vn.thidua.shared.Actor;

/** Who reported, when, and what came back. */
@Controller
@RequestMapping("/campaigns/{id}/completeness")
class CompletenessController {

    private static final List<String> HEADS = List.of(
            "reporting.total.unit",
            "reporting.total.expected-reports",
            "reporting.total.reported",
            "reporting.total.on-time",
            "reporting.total.late",
            "reporting.total.days-late",
            "reporting.total.returned",
            "reporting.total.accepted",
            "reporting.total.complete-share",
            "reporting.total.on-time-share");

    private final SeeingTotals seeing;
    private final CompletenessQueries completeness;
    private final CampaignFrames frames;
    private final MessageSource messages;
    private final Clock clock;

    CompletenessController(
            SeeingTotals seeing,
            CompletenessQueries completeness,
            CampaignFrames frames,
            MessageSource messages,
            Clock clock) {
        this.seeing = seeing;
        this.completeness = completeness;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CampaignId id, Actor actor) {
        var places = seeing.places(id, actor);
        var place = places.isEmpty() ? null : places.getFirst();
        List<UnitCompleteness> units = List.of();
        List<PeriodCompleteness> periods = List.of();
        if (place != null) {
            units = completeness.units(id, place.unit(), LocalDate.now(clock));
            periods = completeness.periods(id, place.unit(), LocalDate.now(clock));
        }
        var page = new CompletenessPage(frames.open(id, actor, TotalConfiguration.COMPLETENESS), place, units, periods);
        return new ModelAndView("reporting/completeness", "page", page);
    }

    @GetMapping("/file")
    void file(
            @PathVariable CampaignId id,
            @RequestParam String as,
            Actor actor,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var rows = seeing.places(id, actor).stream()
                .limit(1)
                .flatMap(place -> completeness.units(id, place.unit(), LocalDate.now(clock)).stream())
                .map(unit -> cells(unit.unitName(), unit.completeness()));
        new TotalFile("day-du-dung-han", HEADS, rows.map(cells -> cells))
                .write(as.equals("csv"), messages, locale, answer);
    }

    private static List<@Nullable Object> cells(String unit, Completeness of) {
        return Arrays.asList(
                unit,
                of.expected(),
                of.reported(),
                of.onTime(),
                of.late(),
                of.daysLate(),
                of.returned(),
                of.accepted(),
                of.completeness(),
                of.punctuality());
    }
}
