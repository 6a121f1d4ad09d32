package vn.thidua.analytics.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.analytics.CampaignResult;
import vn.thidua.analytics.UnitResults;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Launches;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.Standings;

/** Tells other rooms what a unit came to: the figures of its last period that is over and has some. */
@Service
@Transactional(readOnly = true)
class TellingResults implements UnitResults {

    private static final String ACCEPTED = "ACCEPTED";

    private final Launches launches;
    private final Standings standings;
    private final TakingStock stock;

    TellingResults(Launches launches, Standings standings, TakingStock stock) {
        this.launches = launches;
        this.standings = standings;
        this.stock = stock;
    }

    @Override
    public List<CampaignResult> of(UnitId unit, int year, @Nullable CampaignId only, LocalDate today) {
        return launches.of(unit).stream()
                .filter(campaign ->
                        only == null ? touches(campaign, year) : campaign.id().equals(only))
                .flatMap(campaign -> result(campaign, unit, today).stream())
                .toList();
    }

    private Optional<CampaignResult> result(RunningCampaign campaign, UnitId unit, LocalDate today) {
        var periods = standings.periods(campaign.id(), unit, today);
        var due = periods.stream().filter(one -> one.dueOn().isBefore(today)).toList();
        return periods.reversed().stream()
                .filter(one -> one.endsOn().isBefore(today))
                .map(period -> new CampaignResult(
                        campaign, period.endsOn(), targets(campaign, unit, periods, period), due.size(), (int)
                                periods.stream()
                                        .filter(one -> one.state().equals(ACCEPTED))
                                        .count()))
                .filter(result -> !result.targets().isEmpty())
                .findFirst();
    }

    private List<CampaignResult.Target> targets(
            RunningCampaign campaign, UnitId unit, List<PeriodStanding> periods, PeriodStanding period) {
        return stock.targets(campaign, unit, periods, period).stream()
                .sorted(Comparator.comparing(target -> target.measure().position()))
                .flatMap(TellingResults::told)
                .toList();
    }

    private static Stream<CampaignResult.Target> told(TargetStanding standing) {
        var figure = standing.toDate();
        if (figure == null) {
            return Stream.empty();
        }
        var measure = standing.measure();
        return Stream.of(new CampaignResult.Target(
                measure.name(),
                measure.unitOfMeasure(),
                measure.comparator(),
                standing.aim().goal(),
                figure,
                standing.aim().isLimit() ? null : standing.reached()));
    }

    private static boolean touches(RunningCampaign campaign, int year) {
        boolean begun =
                Optional.ofNullable(campaign.startsOn()).map(LocalDate::getYear).orElse(year) <= year;
        boolean ended =
                Optional.ofNullable(campaign.endsOn()).map(LocalDate::getYear).orElse(year) < year;
        return begun && !ended;
    }
}
