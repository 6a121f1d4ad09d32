package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.application.HolderCard;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.shared.Refusal;

/** The form that enters one award of an old register. */
public record OldAwardPage(
        HolderCard card,
        List<AwardKind> awards,
        Typed typed,
        @Nullable Refusal refusal) {

    public String path() {
        return HolderPath.of(card.holder());
    }

    public List<CommendationKind> kinds() {
        return List.of(CommendationKind.values());
    }

    public List<Office> offices() {
        return List.of(Office.values());
    }
}
