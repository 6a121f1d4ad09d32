package vn.thidua.decision.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.AwardStanding;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.RewardStanding;
import vn.thidua.decision.store.DecisionQueries.RecoveryRow;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Refusal;

/**
 * What the awards of a decision pay, what was paid, and what is to be taken back.
 *
 * @param all every award of the decision, of which {@code awards} are on this page
 * @param sources names of the fund's sources used before
 */
public record MoneyPage(
        Decision decision,
        List<DecidedAward> all,
        List<DecidedAward> awards,
        Paging paging,
        List<RecoveryRow> recoveries,
        List<String> sources,
        String today,
        boolean may,
        @Nullable Refusal refusal) {

    public String path() {
        return "/decisions/" + decision.id().value();
    }

    /** Of all awards that stand, in đồng. */
    public BigDecimal due() {
        return sum(true, true);
    }

    public BigDecimal paid() {
        return sum(true, false);
    }

    public BigDecimal open() {
        return sum(false, true);
    }

    private BigDecimal sum(boolean isPaidIn, boolean isOpenIn) {
        return all.stream()
                .filter(one -> one.standing() == AwardStanding.GIVEN)
                .map(DecidedAward::reward)
                .filter(one -> one.rewardStanding() == RewardStanding.DUE)
                .filter(one -> one.isPaid() ? isPaidIn : isOpenIn)
                .map(one -> one.amount())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many awards have no known coefficient. */
    public long unknown() {
        return all.stream()
                .filter(one -> one.reward().rewardStanding() == RewardStanding.UNKNOWN)
                .count();
    }

    public boolean hasUnconfirmed() {
        return all.stream()
                .map(DecidedAward::reward)
                .anyMatch(one -> one.rewardStanding() == RewardStanding.DUE && !one.confirmed());
    }

    public boolean hasPayable() {
        return all.stream().anyMatch(one -> one.isGiven() && one.reward().isPayable());
    }
}
