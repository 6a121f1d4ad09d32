package vn.thidua.decision.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.shared.Refusal;

/**
 * One award of a decision, to be corrected.
 *
 * @param certificate code of the certificate's public page; empty where there is none
 */
public record AwardPage(
        Decision decision,
        DecidedAward award,
        boolean mayCorrect,
        String certificate,
        @Nullable CorrectionForm typed,
        @Nullable Refusal refusal) {

    public String path() {
        return "/decisions/" + decision.id().value() + "/awards/" + award.id().value();
    }

    public CorrectionForm shown() {
        return typed == null ? new CorrectionForm(award.name(), award.post(), award.achievement(), "", "") : typed;
    }
}
