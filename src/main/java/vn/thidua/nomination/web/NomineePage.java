package vn.thidua.nomination.web;

import java.util.List;
import vn.thidua.nomination.application.FindingNominees.Found;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;

/**
 * Whom to put forward in a round.
 *
 * @param unit the proposing unit
 */
public record NomineePage(Round round, UnitId unit, String unitName, String words, List<Found> found) {

    public String path() {
        return "/rounds/" + round.id().value() + "/nominees";
    }
}
