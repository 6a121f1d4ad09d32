package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.store.OwnDossierQueries;
import vn.thidua.nomination.store.OwnDossierQueries.OwnWaiting;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** What dossiers people prepare themselves ask of a person: to mend the own one, to endorse those of the unit. */
@Component
class OwnDossierChores implements Chores {

    private final OwnDossierQueries queries;
    private final Permission permission;

    OwnDossierChores(OwnDossierQueries queries, Permission permission) {
        this.queries = queries;
        this.permission = permission;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var own = new UnitId(actor.unit());
        boolean endorses = permission.allows(NominationAct.PREPARE_NOMINATION, actor, own);
        return queries.waiting(actor.account(), own).stream()
                .filter(one -> one.dossier() != null || endorses)
                .map(OwnDossierChores::chore)
                .toList();
    }

    private static Chore chore(OwnWaiting one) {
        return one.dossier() == null
                ? new Chore(
                        one.until(),
                        Words.of("nomination.chore.own", String.valueOf(one.dossiers()), one.roundName()),
                        Words.of("nomination.chore.own-why"),
                        "nomination.chore.own-do",
                        "/rounds/" + one.round().value() + "/invitations")
                : new Chore(
                        one.until(),
                        Words.of("nomination.chore.own-mend", one.roundName()),
                        Words.of("nomination.chore.own-mend-why"),
                        "nomination.chore.own-mend-do",
                        "/own-dossiers/" + one.dossier().value());
    }
}
