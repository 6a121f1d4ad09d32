package vn.thidua.decision.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.AwardCatalogue.Pay;
import vn.thidua.decision.FundEntryId;

/**
 * Tiền thưởng của một danh hiệu, hình thức: frozen on the day of the decision.
 *
 * @param amount in đồng; null: not known
 * @param rounding name of the setting it was rounded by; empty until it is signed
 * @param citation the article of the coefficient, or the paper the amount was entered from
 * @param confirmed whether the coefficient was read in a text in force
 * @param insteadOf the higher title that is paid instead; empty where this one is
 */
public record RewardTerms(
        RewardStanding rewardStanding,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal baseSalary,
        @Nullable BigDecimal amount,
        String rounding,
        String citation,
        boolean confirmed,
        String insteadOf,
        @Nullable LocalDate paidOn,
        @Nullable FundEntryId paidEntry) {

    public static final RewardTerms NONE =
            new RewardTerms(RewardStanding.OPEN, null, null, null, "", "", false, "", null, null);

    public static RewardTerms of(Pay pay) {
        return new RewardTerms(
                pay.amount() == null ? RewardStanding.UNKNOWN : RewardStanding.DUE,
                pay.coefficient(),
                pay.baseSalary(),
                pay.amount(),
                pay.rounding(),
                pay.citation(),
                pay.confirmed(),
                "",
                null,
                null);
    }

    public boolean isPaid() {
        return paidOn != null;
    }

    /** Whether it is still to be paid. */
    public boolean isPayable() {
        return rewardStanding == RewardStanding.DUE && paidOn == null;
    }

    /** To be paid, or another title instead of it. What was paid stays so. */
    public RewardTerms settled(String instead) {
        var standing = instead.isEmpty() ? RewardStanding.DUE : RewardStanding.LOWER_TITLE;
        return amount == null || isPaid() ? this : with(standing, amount, citation, confirmed, instead);
    }

    /** An amount from a paper, for what the catalogue does not know or has wrong. */
    public RewardTerms corrected(BigDecimal to, String paper) {
        return with(RewardStanding.DUE, to, paper, true, "");
    }

    /** The award was taken back: nothing is to be paid any more. */
    public RewardTerms dropped() {
        return with(RewardStanding.OPEN, amount, citation, confirmed, "");
    }

    public RewardTerms paid(LocalDate day, FundEntryId entry) {
        return new RewardTerms(
                rewardStanding, coefficient, baseSalary, amount, rounding, citation, confirmed, insteadOf, day, entry);
    }

    /** The payment was entered in error. */
    public RewardTerms unpaid() {
        return new RewardTerms(
                rewardStanding, coefficient, baseSalary, amount, rounding, citation, confirmed, insteadOf, null, null);
    }

    private RewardTerms with(
            RewardStanding standing,
            @Nullable BigDecimal nowAmount,
            String nowCitation,
            boolean nowConfirmed,
            String nowInstead) {
        return new RewardTerms(
                standing,
                coefficient,
                baseSalary,
                nowAmount,
                rounding,
                nowCitation,
                nowConfirmed,
                nowInstead,
                paidOn,
                paidEntry);
    }
}
