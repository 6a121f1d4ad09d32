package vn.thidua.decision.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.Cancellation;
import vn.thidua.decision.domain.Cancellations;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who sees a decision: those of the unit that decides and those above it. For all others it is not there. */
@Service
@Transactional(readOnly = true)
public class SeeingDecisions {

    private final Decisions decisions;
    private final DecidedAwards awards;
    private final Cancellations cancellations;
    private final Units units;
    private final Permission permission;

    SeeingDecisions(
            Decisions decisions,
            DecidedAwards awards,
            Cancellations cancellations,
            Units units,
            Permission permission) {
        this.decisions = decisions;
        this.awards = awards;
        this.cancellations = cancellations;
        this.units = units;
        this.permission = permission;
    }

    public Decision get(DecisionId id, Actor by) {
        var decision = decisions.get(id);
        requireSeen(decision, by);
        return decision;
    }

    /** The decision for a step: seen, and nobody else's until the transaction ends. */
    @Transactional
    public Decision locked(DecisionId id, Actor by) {
        get(id, by);
        return decisions.locked(id);
    }

    /** The awards in the decision's order. */
    public List<DecidedAward> awards(DecisionId id, Actor by) {
        get(id, by);
        return awards.findByDecisionOrderByPosition(id);
    }

    /** One award of the decision. */
    public DecidedAward award(DecisionId id, DecidedAwardId award, Actor by) {
        get(id, by);
        return awards.findById(award)
                .filter(one -> one.decision().equals(id))
                .orElseThrow(() -> new NoSuchElementException("award " + award.value()));
    }

    public List<Cancellation> cancellations(DecisionId id, Actor by) {
        get(id, by);
        return cancellations.findByDecisionOrderByDay(id);
    }

    /** The units whose decisions this person sees in lists. */
    public List<UnitId> within(Actor by) {
        var from = new UnitId(by.unit());
        return permission
                .reach(DecisionAct.SEE_DECISIONS, by)
                .map(reach -> units.idsReached(from, reach))
                .orElse(List.of());
    }

    /** Whether this person may do that at the unit. */
    public boolean may(DecisionAct act, UnitId unit, Actor by) {
        return permission.allows(act, by, unit);
    }

    private void requireSeen(Decision decision, Actor by) {
        if (!permission.allows(DecisionAct.SEE_DECISIONS, by, decision.unit())) {
            throw new NoSuchElementException("decision " + decision.id().value());
        }
    }
}
