package vn.thidua.nomination.web;

import java.util.List;
import java.util.Map;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnDossierQueries.OwnRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * The dossiers of a round people prepare themselves, by invitation or by an account, as those see them who endorse.
 *
 * @param invites whether this person can invite today
 */
public record InvitationsPage(
        Round round, List<OwnRow> rows, Map<UnitId, String> names, Paging paging, boolean invites) {

    public String path() {
        return "/rounds/" + round.id().value() + "/invitations";
    }

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    public boolean isFew() {
        return rows.size() == paging.total();
    }
}
