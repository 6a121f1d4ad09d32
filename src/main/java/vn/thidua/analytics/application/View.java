package vn.thidua.analytics.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.domain.Board;
import vn.thidua.analytics.domain.Elapsed;
import vn.thidua.campaign.RunningCampaign;
import vn.thidua.organisation.Unit;
import vn.thidua.reporting.PeriodStanding;

/**
 * Góc nhìn: through which board, from which unit, at which campaign and period one looks.
 *
 * @param boards those the person may switch between
 * @param own whether it is looked at from the person's own unit
 * @param campaign null: the unit takes part in none
 * @param periods all that asked the unit for a report, the first one first
 * @param period the one looked at; null where there is none
 * @param measure the target asked for; null: the one chosen for the person
 */
public record View(
        Board board,
        List<Board> boards,
        Unit unit,
        boolean own,
        List<RunningCampaign> campaigns,
        @Nullable RunningCampaign campaign,
        List<PeriodStanding> periods,
        @Nullable PeriodStanding period,
        @Nullable UUID measure,
        LocalDate today) {

    public View {
        boards = List.copyOf(boards);
        campaigns = List.copyOf(campaigns);
        periods = List.copyOf(periods);
    }

    /** Periods of the same kind up to the one looked at: those that make a row in time. Months and quarters do not mix. */
    public List<PeriodStanding> row() {
        return period == null ? List.of() : row(periods, period);
    }

    static List<PeriodStanding> row(List<PeriodStanding> periods, PeriodStanding last) {
        return periods.stream()
                .filter(other ->
                        other.kind().equals(last.kind()) && !other.endsOn().isAfter(last.endsOn()))
                .toList();
    }

    /** How much of the campaign's time was over on the last day of the period looked at. */
    public Optional<Elapsed> elapsed() {
        return campaign == null || period == null ? Optional.empty() : elapsed(campaign, period);
    }

    static Optional<Elapsed> elapsed(RunningCampaign campaign, PeriodStanding period) {
        return Elapsed.at(campaign.startsOn(), campaign.endsOn(), period.endsOn());
    }
}
