package vn.thidua.decision.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.store.DecisionQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;

/** The decisions a leader has to sign. */
@Component
class DecisionChores implements Chores {

    private final SeeingDecisions seeing;
    private final DecisionQueries queries;

    DecisionChores(SeeingDecisions seeing, DecisionQueries queries) {
        this.seeing = seeing;
        this.queries = queries;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var unit = new UnitId(actor.unit());
        if (!seeing.may(DecisionAct.SIGN_DECISION, unit, actor)) {
            return List.of();
        }
        return queries.submitted(unit).stream()
                .map(row -> new Chore(
                        null,
                        Words.of("decision.chore.what", row.names()),
                        Words.of("decision.chore.why", String.valueOf(row.awards()), row.who()),
                        "decision.chore.do",
                        "/decisions/" + row.id().value()))
                .toList();
    }
}
