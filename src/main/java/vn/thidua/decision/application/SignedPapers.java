package vn.thidua.decision.application;

import org.springframework.stereotype.Component;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.Decisions;
import vn.thidua.decision.store.SignedCopyRows;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.shared.Actor;

/** Who sees a decision reads its signed paper. */
@Component
class SignedPapers implements PaperReaders {

    private final SignedCopyRows rows;
    private final Decisions decisions;
    private final SeeingDecisions seeing;

    SignedPapers(SignedCopyRows rows, Decisions decisions, SeeingDecisions seeing) {
        this.rows = rows;
        this.decisions = decisions;
        this.seeing = seeing;
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return rows.holding(paper)
                .map(decisions::get)
                .filter(decision -> seeing.may(DecisionAct.SEE_DECISIONS, decision.unit(), actor))
                .isPresent();
    }
}
