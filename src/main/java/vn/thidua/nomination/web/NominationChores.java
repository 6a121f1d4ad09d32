package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Offices;
import vn.thidua.nomination.store.WaitingNominations;
import vn.thidua.nomination.store.WaitingNominations.Waiting;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** What dossiers ask of a person: to mend, to receive, to appraise, to conclude, to send on. */
@Component
class NominationChores implements Chores {

    private final WaitingNominations waiting;
    private final Units units;
    private final Permission permission;

    NominationChores(WaitingNominations waiting, Units units, Permission permission) {
        this.waiting = waiting;
        this.units = units;
        this.permission = permission;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var own = new UnitId(actor.unit());
        return waiting.of(own).stream()
                .filter(one -> permission.allows(act(one), actor, own))
                .filter(one -> one.office() == null
                        || one.office() != Offices.of(units.get(own).kind()))
                .map(NominationChores::chore)
                .toList();
    }

    private static NominationAct act(Waiting one) {
        return switch (one.why()) {
            case MEND -> NominationAct.PREPARE_NOMINATION;
            case RECEIVE, TABLE, FORWARD -> NominationAct.RECEIVE_NOMINATION;
            case APPRAISE -> NominationAct.APPRAISE_NOMINATION;
            case CONCLUDE -> NominationAct.CONCLUDE_NOMINATION;
        };
    }

    private static Chore chore(Waiting one) {
        return new Chore(
                one.dueOn(),
                Words.of("nomination.chore.what", String.valueOf(one.dossiers()), one.round()),
                Words.of("nomination.chore.why." + one.why()),
                "nomination.chore.do." + one.why(),
                "/rounds/" + one.roundId().value() + "?state=" + one.state());
    }
}
