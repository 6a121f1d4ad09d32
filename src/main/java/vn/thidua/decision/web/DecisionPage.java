package vn.thidua.decision.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.CancellationId;
import vn.thidua.decision.domain.Cancellation;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionState;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.DecisionWords;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.store.SignedCopyRows.SignedCopy;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/**
 * One decision: as it will be on paper, who is in it, and what this person may do with it.
 *
 * @param words as typed when they were refused, else as kept
 * @param number that comes next in the unit's year
 * @param addable dossiers that wait and could go into the draft
 * @param copies of the signed paper, the latest first
 * @param keepsCopies whether this person may put one there or take one away
 */
public record DecisionPage(
        Decision decision,
        String unitName,
        OfficialPaper paper,
        List<DecidedAward> awards,
        Paging paging,
        List<Cancellation> cancellations,
        List<DecisionStep> steps,
        List<PaperKind> kinds,
        DecisionWords words,
        SigningForm signing,
        CancellationForm cancelling,
        int number,
        String place,
        String today,
        long addable,
        List<SignedCopy> copies,
        boolean keepsCopies,
        @Nullable Refusal refusal,
        List<Line> history) {

    /** The lines above the name, as they will stand on the paper. */
    public String signature() {
        return paper.foot().signatures().stream()
                .flatMap(one -> one.lines().stream())
                .collect(Collectors.joining("\n"));
    }

    public static final int PREVIEWED = 20;

    public String path() {
        return "/decisions/" + decision.id().value();
    }

    public boolean may(DecisionStep step) {
        return steps.contains(step);
    }

    /** Whether its words and awards can be changed by this person now. */
    public boolean isWritable() {
        return decision.state() == DecisionState.DRAFT && may(DecisionStep.SUBMIT);
    }

    /** The steps that want only a button, and perhaps a reason. */
    public List<DecisionStep> plain() {
        return steps.stream().filter(DecisionStep::isPlain).toList();
    }

    public boolean isSigned() {
        return decision.state().isNumbered();
    }

    public Map<CancellationId, String> cancelledBy() {
        return cancellations.stream().collect(Collectors.toMap(Cancellation::id, Cancellation::written));
    }
}
