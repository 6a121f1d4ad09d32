package vn.thidua.analytics.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.Launches;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitPlaces;
import vn.thidua.reporting.LineSpread;
import vn.thidua.reporting.Standings;
import vn.thidua.reporting.UnitStanding;

/** Asks each room once how the units below one are; never unit by unit. */
@Service
@Transactional(readOnly = true)
public class SurveyingUnits {

    private final Launches launches;
    private final RunningCampaigns campaigns;
    private final Standings standings;
    private final UnitPlaces places;

    SurveyingUnits(Launches launches, RunningCampaigns campaigns, Standings standings, UnitPlaces places) {
        this.launches = launches;
        this.campaigns = campaigns;
        this.standings = standings;
        this.places = places;
    }

    public Survey survey(View view) {
        var campaign = view.campaign();
        if (campaign == null) {
            return Survey.before(List.of());
        }
        var launched = launches.below(campaign.id(), view.unit().id());
        var period = view.period();
        if (period == null) {
            return Survey.before(launched);
        }
        var reports = reports(view);
        var spreads = standings.spreads(period.id(), view.unit().id());
        var lines = lines(campaign, spreads);
        var chosen = chosen(lines, view.measure(), spreads);
        return new Survey(
                launched,
                reports,
                standings.punctuality(campaign.id(), view.unit().id(), view.today()),
                places.of(reports.stream().map(UnitStanding::unit).toList()),
                lines,
                spreads,
                chosen,
                chosen == null
                        ? List.of()
                        : standings.figures(period.id(), view.unit().id(), chosen));
    }

    /** How the reports of the units below stand in the period looked at. */
    public List<UnitStanding> reports(View view) {
        var period = view.period();
        return period == null
                ? List.of()
                : standings.below(period.id(), view.unit().id());
    }

    private Map<Integer, Measure> lines(RunningCampaign campaign, List<LineSpread> spreads) {
        var measures =
                campaigns.measures(campaign.id()).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        var lines = new TreeMap<Integer, Measure>();
        spreads.forEach(spread -> lines.put(spread.line(), measures.get(spread.measure())));
        return lines;
    }

    /** The target asked for; else the first of which units gave figures. */
    private static @Nullable Integer chosen(
            Map<Integer, Measure> lines, @Nullable UUID asked, List<LineSpread> spreads) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().id().value().equals(asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> spreads.stream()
                        .filter(spread -> spread.units() > 0)
                        .map(LineSpread::line)
                        .findFirst())
                .orElse(null);
    }
}
