package vn.thidua.analytics.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.analytics.application.TargetStanding.InPeriod;
import vn.thidua.analytics.domain.Aim;
import vn.thidua.analytics.domain.Elapsed;
import vn.thidua.analytics.domain.Forecast;
import vn.thidua.analytics.domain.Level;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.LineStanding;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.Standings;

/** Puts together how each target of a campaign stands, as far as a view goes. */
@Service
@Transactional(readOnly = true)
public class TakingStock {

    /** The worst first; those about which nothing can be said stand in the form's order. */
    private static final Comparator<TargetStanding> WORST_FIRST = Comparator.comparing(TargetStanding::outlook)
            .thenComparing(standing -> standing.measure().position());

    private final RunningCampaigns campaigns;
    private final Standings standings;

    TakingStock(RunningCampaigns campaigns, Standings standings) {
        this.campaigns = campaigns;
        this.standings = standings;
    }

    public List<TargetStanding> targets(View view) {
        var campaign = view.campaign();
        var period = view.period();
        return campaign == null || period == null
                ? List.of()
                : targets(campaign, view.unit().id(), view.periods(), period);
    }

    /** @param periods all that asked the unit for a report, the first one first */
    List<TargetStanding> targets(
            RunningCampaign campaign, UnitId unit, List<PeriodStanding> periods, PeriodStanding period) {
        var told = standings.lines(campaign.id(), period.kind(), unit).stream()
                .collect(Collectors.groupingBy(
                        LineStanding::measure, Collectors.toMap(LineStanding::period, standing -> standing)));
        var row = View.row(periods, period);
        var elapsed = View.elapsed(campaign, period).orElse(null);
        return campaigns.measures(campaign.id()).stream()
                .filter(measure -> told.containsKey(measure.id()))
                .map(measure -> target(measure, told.getOrDefault(measure.id(), Map.of()), row, period, elapsed))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static TargetStanding target(
            Measure measure,
            Map<PeriodId, LineStanding> told,
            List<PeriodStanding> periods,
            PeriodStanding period,
            @Nullable Elapsed elapsed) {
        var row = periods.stream()
                .map(one -> new InPeriod(one, level(told.get(one.id()))))
                .toList();
        var now = told.get(period.id());
        var aim = Aim.of(measure, now == null ? null : now.goal());
        var toDate = Level.toDate(measure, row.stream().map(InPeriod::level).toList());
        return new TargetStanding(
                measure,
                now == null ? null : now.line(),
                aim,
                toDate,
                now == null ? 0 : now.counted(),
                Forecast.of(aim, measure.method(), toDate, elapsed),
                row);
    }

    private static Level level(@Nullable LineStanding standing) {
        return standing == null ? new Level(null, null) : new Level(standing.value(), standing.against());
    }
}
