package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.Collective;
import vn.thidua.platform.web.Histories.Line;

/**
 * Everything the page of one collective or household shows.
 *
 * @param closedNote why it was closed; empty while it stands
 */
public record CollectivePage(Collective collective, String closedNote, List<Line> history, boolean mayKeep) {

    public String here() {
        return "/collectives/" + collective.id().value();
    }

    public String list() {
        return collective.isHousehold() ? "households" : "collectives";
    }

    /** Families of words: a household's head is not a team's. */
    public String family() {
        return collective.isHousehold() ? "organisation.household." : "organisation.collective.";
    }

    public boolean isKept() {
        return mayKeep && collective.closedOn() == null;
    }
}
