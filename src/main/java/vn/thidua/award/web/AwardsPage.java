package vn.thidua.award.web;

import java.util.List;
import java.util.Map;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.store.AwardFilter;
import vn.thidua.award.store.AwardQueries.Line;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * The register looked up.
 *
 * @param units to choose from: the reader's and those directly below
 * @param unit of which and below which awards are shown
 * @param found people, collectives and units of that name, whether or not they have awards
 * @param unitNames short names of the units of the lines
 * @param query the filter as it ends an address
 */
public record AwardsPage(
        AwardFilter filter,
        List<AwardKind> kinds,
        List<Integer> years,
        List<Unit> units,
        UnitId unit,
        List<HolderCard> found,
        List<Line> lines,
        Map<UnitId, String> unitNames,
        Paging paging,
        String query,
        boolean filtered,
        boolean mayExport,
        boolean mayKeep) {

    public List<Subject> subjects() {
        return List.of(Subject.values());
    }

    public String path(HolderCard card) {
        return HolderPath.of(card.holder());
    }
}
