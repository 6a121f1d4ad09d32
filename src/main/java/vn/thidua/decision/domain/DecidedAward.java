package vn.thidua.decision.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.award.Holder;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.decision.CancellationId;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.NominationId;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Một danh hiệu, hình thức khen thưởng trong quyết định: who is given what, and what it pays.
 *
 * @param held whether the dossier is this decision's; false once the draft was discarded
 * @param holder id of the person, collective or unit
 */
@Table(schema = "decision", name = "decided_award")
public record DecidedAward(
        @Id DecidedAwardId id,
        @Version @Nullable Integer version,
        DecisionId decision,
        int position,
        NominationId nomination,
        boolean held,
        String roundName,
        Holder.Kind holderKind,
        UUID holder,
        Subject subject,
        @Nullable Salutation salutation,
        String name,
        String post,
        UnitId unit,
        String unitName,
        String award,
        String awardName,
        boolean title,
        int year,
        CommendationKind kind,
        String achievement,
        AwardStanding standing,
        @Nullable CancellationId cancellation,
        @Embedded.Empty RewardTerms reward) {

    /** What is corrected of an award; an amount only where one is given. */
    public record Correction(
            String name,
            String post,
            String achievement,
            @Nullable BigDecimal amount,
            String reason) {}

    public static DecidedAward listed(DecisionId decision, int position, ApprovedNomination from, Known award) {
        return new DecidedAward(
                DecidedAwardId.fresh(),
                null,
                decision,
                position,
                from.id(),
                true,
                from.roundName(),
                from.holder().kind(),
                from.holder().id(),
                from.subject(),
                from.salutation(),
                from.name(),
                from.post(),
                from.unit(),
                from.unitName(),
                from.award(),
                award.name(),
                award.title(),
                from.year(),
                from.kind(),
                from.achievement(),
                AwardStanding.LISTED,
                null,
                RewardTerms.NONE);
    }

    public boolean isGiven() {
        return standing == AwardStanding.GIVEN;
    }

    public Holder owner() {
        return new Holder(holderKind, holder);
    }

    /** By the name the catalogue has on the day of the decision, with what it pays on that day. */
    public DecidedAward given(Known award, RewardTerms terms) {
        return with(name, post, achievement, award.name(), award.title(), AwardStanding.GIVEN, null, terms, held);
    }

    public DecidedAward rewarded(RewardTerms terms) {
        return with(name, post, achievement, awardName, title, standing, cancellation, terms, held);
    }

    public DecidedAward corrected(Correction mended) {
        requireGiven();
        if (mended.reason().isBlank()) {
            throw Refusal.because(DecisionReason.REASON_MISSING);
        }
        if (mended.name().isBlank()) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.name");
        }
        if (mended.amount() != null && reward.paidOn() != null) {
            throw Refusal.because(DecisionReason.ALREADY_PAID, name, reward.paidOn());
        }
        var terms = mended.amount() == null
                ? reward
                : reward.corrected(mended.amount(), mended.reason().strip());
        var after = with(
                mended.name().strip(),
                mended.post().strip(),
                mended.achievement().strip(),
                awardName,
                title,
                standing,
                null,
                terms,
                held);
        if (after.equals(this)) {
            throw Refusal.because(DecisionReason.NOTHING_CHANGED);
        }
        return after;
    }

    /** Hủy bỏ: it is no award any more, and nothing is to be paid for it. */
    public DecidedAward cancelled(CancellationId by) {
        requireGiven();
        return with(name, post, achievement, awardName, title, AwardStanding.CANCELLED, by, reward.dropped(), held);
    }

    /** Refuses what is not to be paid, or was paid. */
    public void requirePayable() {
        requireGiven();
        if (reward.paidOn() != null) {
            throw Refusal.because(DecisionReason.ALREADY_PAID, name, reward.paidOn());
        }
        if (!reward.isPayable()) {
            throw Refusal.because(DecisionReason.NOT_DUE, name);
        }
    }

    public DecidedAward paid(LocalDate day, FundEntryId entry) {
        requirePayable();
        return rewarded(reward.paid(day, entry));
    }

    /** The payment was entered in error; of an award taken back since, its money is being recovered. */
    public DecidedAward unpaid() {
        requireGiven();
        return rewarded(reward.unpaid());
    }

    /** The draft was discarded: the dossier may go into another decision. */
    public DecidedAward released() {
        return with(name, post, achievement, awardName, title, standing, cancellation, reward, false);
    }

    private void requireGiven() {
        if (standing == AwardStanding.CANCELLED) {
            throw Refusal.because(DecisionReason.ALREADY_CANCELLED, name);
        }
        if (standing == AwardStanding.LISTED) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
    }

    private DecidedAward with(
            String nowName,
            String nowPost,
            String nowAchievement,
            String nowAward,
            boolean nowTitle,
            AwardStanding nowStanding,
            @Nullable CancellationId nowCancellation,
            RewardTerms nowReward,
            boolean nowHeld) {
        return new DecidedAward(
                id,
                version,
                decision,
                position,
                nomination,
                nowHeld,
                roundName,
                holderKind,
                holder,
                subject,
                salutation,
                nowName,
                nowPost,
                unit,
                unitName,
                award,
                nowAward,
                nowTitle,
                year,
                kind,
                nowAchievement,
                nowStanding,
                nowCancellation,
                nowReward);
    }
}
