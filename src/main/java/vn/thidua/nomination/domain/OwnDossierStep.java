package vn.thidua.nomination.domain;

import static vn.thidua.nomination.domain.NominationAct.PREPARE_NOMINATION;
import static vn.thidua.nomination.domain.NominationAct.PREPARE_OWN_DOSSIER;
import static vn.thidua.nomination.domain.OwnDossierState.CALLED_OFF;
import static vn.thidua.nomination.domain.OwnDossierState.ENDORSED;
import static vn.thidua.nomination.domain.OwnDossierState.GIVEN_BACK;
import static vn.thidua.nomination.domain.OwnDossierState.HANDED_IN;
import static vn.thidua.nomination.domain.OwnDossierState.NOT_ENDORSED;
import static vn.thidua.nomination.domain.OwnDossierState.PREPARING;

import java.util.Set;
import vn.thidua.shared.WorkflowStep;

/** Hồ sơ tự lập: its way to the unit that endorses it. Who came by a link hands in with the link, without an account. */
public enum OwnDossierStep implements WorkflowStep<OwnDossierState> {
    HAND_IN(PREPARE_OWN_DOSSIER, Set.of(PREPARING, GIVEN_BACK), HANDED_IN),
    /** Taken back by its writer, before the unit answered. */
    TAKE_BACK(PREPARE_OWN_DOSSIER, Set.of(HANDED_IN), PREPARING),
    GIVE_UP(PREPARE_OWN_DOSSIER, Set.of(PREPARING, GIVEN_BACK), CALLED_OFF),
    /** To be mended. */
    GIVE_BACK(PREPARE_NOMINATION, Set.of(HANDED_IN), GIVEN_BACK),
    ENDORSE(PREPARE_NOMINATION, Set.of(HANDED_IN), ENDORSED),
    REFUSE(PREPARE_NOMINATION, Set.of(HANDED_IN), NOT_ENDORSED),
    /** An invitation is withdrawn; its link leads nowhere any more. */
    CALL_OFF(PREPARE_NOMINATION, Set.of(PREPARING, HANDED_IN, GIVEN_BACK), CALLED_OFF);

    private final NominationAct act;
    private final Set<OwnDossierState> from;
    private final OwnDossierState to;

    OwnDossierStep(NominationAct act, Set<OwnDossierState> from, OwnDossierState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public NominationAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(OwnDossierState state) {
        return from.contains(state);
    }

    @Override
    public OwnDossierState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == GIVE_BACK || this == REFUSE;
    }

    /** Whether its writer takes it; else the unit that endorses. */
    public boolean isOfWriter() {
        return act == PREPARE_OWN_DOSSIER;
    }
}
