package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.application.AwardCodes;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Refusal;

/**
 * One award: as it was decided, what became of it, and what a keeper of old registers may do.
 *
 * @param mayKeep whether this person keeps it; what was decided in the program is kept by its decision
 * @param refusal why what was typed was not taken; null when nothing was refused
 */
public record AwardPage(
        EnteredAward award,
        String unitName,
        List<Histories.Line> history,
        boolean mayKeep,
        Typed typed,
        @Nullable Refusal refusal) {

    public String path() {
        return "/awards/" + award.id().value();
    }

    public String holderPath() {
        return HolderPath.of(award.holder());
    }

    public String awardKey() {
        return AwardCodes.key(award.award());
    }

    public boolean isKept() {
        return mayKeep && award.reference() == null && award.withdrawnAt() == null;
    }

    /** What it may become. */
    public List<Standing> next() {
        return award.stands() ? List.of(Standing.REVOKED, Standing.STRIPPED) : List.of(Standing.RESTORED);
    }
}
