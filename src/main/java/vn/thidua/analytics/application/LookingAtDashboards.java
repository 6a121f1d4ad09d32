package vn.thidua.analytics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.analytics.domain.Board;
import vn.thidua.campaign.Launches;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.Standings;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Finds what a person may look at, and from where: nobody sees a board from a unit that is neither theirs nor below. */
@Service
@Transactional(readOnly = true)
public class LookingAtDashboards {

    private final Permission permission;
    private final Units units;
    private final Launches launches;
    private final Standings standings;
    private final Clock clock;

    LookingAtDashboards(Permission permission, Units units, Launches launches, Standings standings, Clock clock) {
        this.permission = permission;
        this.units = units;
        this.launches = launches;
        this.standings = standings;
        this.clock = clock;
    }

    /** The boards this person may look at, the one to begin with first. */
    public List<Board> boards(Actor actor) {
        return Arrays.stream(Board.values())
                .filter(board -> permission.holds(board.act(), actor))
                .toList();
    }

    public View look(Board board, Asked asked, Actor actor) {
        var unit = unit(board, asked, actor);
        var campaigns = launches.of(unit.id());
        var campaign = chosen(campaigns, asked.campaign(), found -> found.id().value());
        var today = LocalDate.now(clock);
        var periods = campaign == null ? List.<PeriodStanding>of() : standings.periods(campaign.id(), unit.id(), today);
        return new View(
                board,
                boards(actor),
                unit,
                unit.id().value().equals(actor.unit()),
                campaigns,
                campaign,
                periods,
                period(periods, asked.period(), today),
                asked.measure(),
                today);
    }

    private Unit unit(Board board, Asked asked, Actor actor) {
        var id = new UnitId(asked.unit() == null ? actor.unit() : asked.unit());
        if (!permission.allows(board.act(), actor, id)) {
            throw new NoSuchElementException("unit " + id.value());
        }
        return units.get(id);
    }

    /** Unless one is asked for, the last that is over: its figures are there. */
    private static @Nullable PeriodStanding period(
            List<PeriodStanding> periods, @Nullable UUID asked, LocalDate today) {
        var over = periods.stream()
                .filter(period -> period.endsOn().isBefore(today))
                .toList();
        var latestFirst = (over.isEmpty() ? periods : over).reversed();
        return asked == null
                ? chosen(latestFirst, null, found -> found.id().value())
                : chosen(periods, asked, found -> found.id().value());
    }

    private static <T> @Nullable T chosen(List<T> from, @Nullable UUID asked, Function<T, UUID> id) {
        if (asked == null) {
            return from.isEmpty() ? null : from.getFirst();
        }
        return from.stream()
                .filter(one -> id.apply(one).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(asked.toString()));
    }
}
