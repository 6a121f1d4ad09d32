package vn.thidua.nomination.web;

import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.Round;

/** The link of an invitation, in this one answer only. */
public record InvitationLinkPage(OwnDossier dossier, Round round, String unitName, String link) {

    public String path() {
        return "/own-dossiers/" + dossier.id().value();
    }

    /** Never shows the link. */
    @Override
    public String toString() {
        return "InvitationLinkPage[" + dossier.id().value() + "]";
    }
}
