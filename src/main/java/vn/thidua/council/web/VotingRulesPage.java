package vn.thidua.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.domain.VotingRule;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Quy định bỏ phiếu as they hold for the person's unit on a day.
 *
 * @param awards names of awards by their codes
 * @param own the person's unit, whose rules may be ended
 * @param typed what was sent and refused; empty fields else
 */
public record VotingRulesPage(
        LocalDate day,
        List<VotingRule> rules,
        Map<UnitId, String> names,
        Map<String, String> awards,
        UnitId own,
        boolean may,
        Typed typed,
        @Nullable Refusal refusal) {

    /** The form of a rule as it was filled in. */
    public record Typed(
            String kind, String award, String share, boolean strict, String basis, String from, String reason) {

        static final Typed NOTHING = new Typed("THRESHOLD", "", "", false, "", "", "");
    }

    /** What an award's code stands for; the code where the catalogue does not know it. */
    public String award(VotingRule rule) {
        return awards.getOrDefault(rule.awardCode(), rule.awardCode());
    }

    public long unconfirmed() {
        return rules.stream().filter(rule -> !rule.ruling().confirmed()).count();
    }
}
