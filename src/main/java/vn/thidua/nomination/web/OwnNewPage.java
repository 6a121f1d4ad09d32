package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Refusal;

/**
 * The form that begins a dossier of one's own, or invites another to prepare one.
 *
 * @param invites whether another is invited
 * @param units that may be asked to endorse; the own one first; empty for one's own dossier
 */
public record OwnNewPage(
        Round round,
        OwnDossierForm form,
        boolean invites,
        List<Unit> units,
        @Nullable Refusal refusal) {

    public String path() {
        return "/rounds/" + round.id().value();
    }

    public String action() {
        return path() + (invites ? "/invitations" : "/own-dossiers");
    }
}
