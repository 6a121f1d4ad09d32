package vn.thidua.council.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.VotingRuleId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Quy định về bỏ phiếu: one rule for a time.
 *
 * @param unit whose councils it rules, with all below; null rules everyone
 * @param awardCode the award it is for; empty for every award without a rule of its own
 */
@Table(schema = "council", name = "voting_rule")
public record VotingRule(
        @Id VotingRuleId id,
        @Version @Nullable Integer version,
        @Nullable UnitId unit,
        RuleKind kind,
        String awardCode,
        @Embedded.Empty(prefix = "ruling_") Ruling ruling,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        String writtenByName) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same, ended by who keeps it; a rule that ended before cannot be made longer. */
    public VotingRule ended(LocalDate last) {
        if (last.isBefore(validFrom) || validTo != null && last.isAfter(validTo)) {
            throw Refusal.because(CouncilReason.RULE_LAST_DAY, validFrom, validTo == null ? "…" : validTo);
        }
        return until(last);
    }

    /** The same up to the day before another takes its place. */
    public VotingRule until(LocalDate last) {
        return new VotingRule(id, version, unit, kind, awardCode, ruling, validFrom, last, reason, writtenByName);
    }
}
