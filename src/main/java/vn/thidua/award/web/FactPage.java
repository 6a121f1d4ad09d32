package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.application.HolderCard;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Scope;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Refusal;

/**
 * One recorded fact, its history, and what may become of it.
 *
 * @param usedBy awards that rest on an initiative
 * @param kinds of awards an initiative may have served for
 */
public record FactPage(
        HolderCard card,
        RecordedFact fact,
        List<Initiative.Use> usedBy,
        List<AwardKind> kinds,
        List<Histories.Line> history,
        boolean mayRecord,
        Typed typed,
        @Nullable Refusal refusal) {

    public FactLine line() {
        return new FactLine(fact);
    }

    public String path() {
        return line().path();
    }

    public String back() {
        var path = HolderPath.of(card.holder());
        return fact.fact().kind().isConduct() ? path + "/conduct" : path;
    }

    public boolean isKept() {
        return mayRecord && fact.withdrawn() == null;
    }

    /** A discipline without a last day, a running hold, an absence that may end earlier. */
    public boolean mayEnd() {
        return isKept()
                && switch (fact.fact()) {
                    case Fact.Disciplined(var one) -> true;
                    case Fact.Held(var one) -> one.releasedOn() == null;
                    case Fact.Absent(var one, var paper) -> true;
                    default -> false;
                };
    }

    public boolean isHold() {
        return fact.fact() instanceof Fact.Held;
    }

    public boolean isInitiative() {
        return fact.fact() instanceof Fact.Created;
    }

    public List<Hold.Outcome> outcomes() {
        return List.of(Hold.Outcome.values());
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
