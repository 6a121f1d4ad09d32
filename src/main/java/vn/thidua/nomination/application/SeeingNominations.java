package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says who sees a round and a dossier; for others they do not exist. */
@Service
@Transactional(readOnly = true)
public class SeeingNominations {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Units units;
    private final Permission permission;

    SeeingNominations(Rounds rounds, Nominations nominations, Units units, Permission permission) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.units = units;
        this.permission = permission;
    }

    /** The proposing units whose dossiers a list shows this person. */
    public List<UnitId> within(Actor actor) {
        var own = new UnitId(actor.unit());
        return permission
                .reach(NominationAct.SEE_NOMINATION, actor)
                .map(reach -> units.idsReached(own, reach))
                .orElse(List.of());
    }

    /** The units whose rounds a list shows this person: the own unit, those above it and those below it. */
    public List<UnitId> roundsOf(Actor actor) {
        var own = new UnitId(actor.unit());
        if (!permission.allows(NominationAct.SEE_ROUND, actor, own)) {
            return List.of();
        }
        var shown = new ArrayList<>(units.idsWithin(own));
        for (var above = units.get(own).superior();
                above.isPresent();
                above = units.get(above.get()).superior()) {
            shown.add(above.get());
        }
        return shown;
    }

    /** The units besides the own one for which this person writes dossiers. */
    public List<UnitId> writing(Actor actor) {
        var own = new UnitId(actor.unit());
        return permission
                .reach(NominationAct.PREPARE_NOMINATION, actor)
                .map(reach -> units.idsReached(own, reach))
                .orElse(List.of());
    }

    public boolean may(NominationAct act, UnitId at, Actor actor) {
        return permission.allows(act, actor, at);
    }

    public Round round(RoundId id, Actor actor) {
        return seen(rounds.get(id), actor);
    }

    /** The round of a dossier that is seen. */
    public Round roundOf(Nomination nomination) {
        return rounds.get(nomination.round());
    }

    @Transactional
    public Round lockedRound(RoundId id, Actor actor) {
        return seen(rounds.locked(id), actor);
    }

    public Nomination nomination(NominationId id, Actor actor) {
        return seen(nominations.get(id), actor);
    }

    @Transactional
    public Nomination locked(NominationId id, Actor actor) {
        return seen(nominations.locked(id), actor);
    }

    public boolean sees(Nomination nomination, Actor actor) {
        boolean shown = permission.allows(NominationAct.SEE_NOMINATION, actor, nomination.unit());
        return shown
                && (!nomination.state().isWritable() || prepares(nomination, actor) || receives(nomination, actor));
    }

    private boolean prepares(Nomination nomination, Actor actor) {
        return actor.unit().equals(nomination.unit().value())
                || permission.allows(NominationAct.PREPARE_NOMINATION, actor, nomination.unit());
    }

    private boolean receives(Nomination nomination, Actor actor) {
        return nomination.handling().receivedOn() != null
                && permission.allows(NominationAct.RECEIVE_NOMINATION, actor, nomination.decider());
    }

    private Round seen(Round round, Actor actor) {
        if (!permission.allows(NominationAct.SEE_ROUND, actor, round.unit())) {
            throw new NoSuchElementException("round " + round.id().value());
        }
        return round;
    }

    private Nomination seen(Nomination nomination, Actor actor) {
        if (!sees(nomination, actor)) {
            throw new NoSuchElementException("nomination " + nomination.id().value());
        }
        return nomination;
    }
}
