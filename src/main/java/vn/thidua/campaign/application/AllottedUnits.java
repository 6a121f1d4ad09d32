package vn.thidua.campaign.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.store.BoardQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** The units a target is allotted to: those who take part below a unit, or all directly below it until it is launched. */
@Component
public class AllottedUnits {

    private final BoardQueries board;
    private final Units units;

    AllottedUnits(BoardQueries board, Units units) {
        this.board = board;
        this.units = units;
    }

    /** By name; none below a unit that has nothing to do with the campaign. */
    public Map<UnitId, String> names(CampaignId campaign, UnitId from) {
        var names = new LinkedHashMap<UnitId, String>();
        board.namesBelow(campaign, from).forEach(one -> names.put(new UnitId(one.unit()), one.unitName()));
        if (names.isEmpty() && board.takesPart(campaign, from)) {
            units.below(from).forEach(unit -> names.put(unit.id(), unit.shortName()));
        }
        return names;
    }

    boolean launched(CampaignId campaign) {
        return board.launched(campaign);
    }
}
