package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.OwnDossier;
import vn.thidua.nomination.domain.OwnDossiers;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says who sees a dossier somebody prepares itself: its writer and those who nominate for the unit; for others it does not exist. */
@Service
@Transactional(readOnly = true)
public class SeeingOwnDossiers {

    private final OwnDossiers dossiers;
    private final Rounds rounds;
    private final RoundQueries queries;
    private final Units units;
    private final OwnDossierNews news;
    private final Permission permission;

    SeeingOwnDossiers(
            OwnDossiers dossiers,
            Rounds rounds,
            RoundQueries queries,
            Units units,
            OwnDossierNews news,
            Permission permission) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.queries = queries;
        this.units = units;
        this.news = news;
        this.permission = permission;
    }

    /** Rounds of the person's unit and of those above it that take dossiers today. */
    public List<Taking> rounds(Actor actor) {
        var own = new UnitId(actor.unit());
        if (!permission.allows(NominationAct.PREPARE_OWN_DOSSIER, actor, own)) {
            return List.of();
        }
        var line = new ArrayList<UnitId>();
        line.add(own);
        for (var above = units.get(own).superior();
                above.isPresent();
                above = units.get(above.get()).superior()) {
            line.add(above.get());
        }
        return queries.taking(line, news.today());
    }

    /** The round, when this person's unit lies within it and it takes dossiers today. */
    public Round round(RoundId id, Actor actor) {
        var own = new UnitId(actor.unit());
        permission.require(NominationAct.PREPARE_OWN_DOSSIER, actor, own);
        var round = rounds.get(id);
        if (!units.within(own, round.unit())) {
            throw new NoSuchElementException("round " + id.value());
        }
        round.requireTaking(news.today());
        return round;
    }

    /** The round of a dossier that is seen. */
    public Round roundOf(OwnDossier dossier) {
        return rounds.get(dossier.round());
    }

    public OwnDossier dossier(OwnDossierId id, Actor actor) {
        var dossier = dossiers.get(id);
        if (!sees(dossier, actor)) {
            throw missing(id);
        }
        return dossier;
    }

    public boolean sees(OwnDossier dossier, Actor actor) {
        return writes(dossier, actor) || endorses(dossier, actor);
    }

    /** Whether its words and papers are shown: to its writer always, to the unit once it was handed in. */
    public boolean reads(OwnDossier dossier, Actor actor) {
        return writes(dossier, actor) || dossier.isShownToUnit() && endorses(dossier, actor);
    }

    /** Whether it is this person's own. */
    public boolean writes(OwnDossier dossier, Actor actor) {
        return dossier.isOf(actor) && permission.allows(NominationAct.PREPARE_OWN_DOSSIER, actor, dossier.unit());
    }

    /** Whether this person answers it for the unit; what an account still writes is nobody else's. */
    public boolean endorses(OwnDossier dossier, Actor actor) {
        return (dossier.isByLink() || dossier.isShownToUnit())
                && permission.allows(NominationAct.PREPARE_NOMINATION, actor, dossier.unit());
    }

    /** Its writer's, held until the transaction ends. */
    @Transactional
    public OwnDossier lockedOwn(OwnDossierId id, Actor actor) {
        var dossier = dossiers.locked(id);
        if (!writes(dossier, actor)) {
            throw missing(id);
        }
        return dossier;
    }

    /** To be answered for the unit, held until the transaction ends. */
    @Transactional
    public OwnDossier lockedToAnswer(OwnDossierId id, Actor actor) {
        var dossier = dossiers.locked(id);
        if (!endorses(dossier, actor)) {
            throw missing(id);
        }
        return dossier;
    }

    private static NoSuchElementException missing(OwnDossierId id) {
        return new NoSuchElementException("own dossier " + id.value());
    }
}
