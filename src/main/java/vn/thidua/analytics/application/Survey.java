package vn.thidua.analytics.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Launched;
import vn.thidua.campaign.Measure;
import vn.thidua.organisation.Coordinates;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.LineSpread;
import vn.thidua.reporting.UnitFigure;
import vn.thidua.reporting.UnitPunctuality;
import vn.thidua.reporting.UnitStanding;

/**
 * Toàn cảnh: how all units below one are with a campaign, and how its targets are spread over them.
 *
 * @param lines the targets the period asked for, by their place in its form
 * @param chosen the place of the target whose figures are shown unit by unit; null where nothing was asked for
 */
public record Survey(
        List<Launched> launched,
        List<UnitStanding> reports,
        List<UnitPunctuality> punctuality,
        Map<UnitId, Coordinates> places,
        Map<Integer, Measure> lines,
        List<LineSpread> spreads,
        @Nullable Integer chosen,
        List<UnitFigure> figures) {

    /** Of units that were sent a campaign, as long as there are no periods. */
    static Survey before(List<Launched> launched) {
        return new Survey(launched, List.of(), List.of(), Map.of(), Map.of(), List.of(), null, List.of());
    }

    public @Nullable Measure measure() {
        return chosen == null ? null : lines.get(chosen);
    }
}
