package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.nomination.domain.RoundState;
import vn.thidua.nomination.store.RoundQueries.RoundRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * The rounds a person sees.
 *
 * @param may whether this person opens new ones
 */
public record RoundsPage(
        List<RoundRow> rounds, Map<UnitId, String> names, Paging paging, boolean may, LocalDate today) {

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    public boolean takes(RoundRow row) {
        return row.state() == RoundState.OPEN && !today.isBefore(row.opensOn()) && !today.isAfter(row.closesOn());
    }
}
