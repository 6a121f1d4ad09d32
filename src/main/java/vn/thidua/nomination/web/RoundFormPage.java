package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.DossierRules.LocalFigure;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.shared.Refusal;

/**
 * The form of a round.
 *
 * @param round null: a new one
 * @param campaign name of the campaign that is summed up; null for none
 * @param lines everything that can be offered
 * @param posting what the province says of days of posting, and
 * @param working of days of appraisal; null: nothing
 */
public record RoundFormPage(
        RoundForm form,
        @Nullable RoundId round,
        @Nullable String campaign,
        List<Line> lines,
        @Nullable LocalFigure posting,
        @Nullable LocalFigure working,
        @Nullable Refusal refusal) {

    /** An award for one kind of recipient. */
    public record Line(String award, Subject subject, boolean title) {

        public String code() {
            return award + "." + subject;
        }
    }

    public CommendationKind[] kinds() {
        return CommendationKind.values();
    }

    public String action() {
        return round == null ? "/rounds" : "/rounds/" + round.value() + "/edit";
    }
}
