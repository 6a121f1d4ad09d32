package vn.thidua.decision.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.RecoveryId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Thu hồi hiện vật, tiền thưởng (Luật Điều 93): one thing to be taken back, ticked off when it is.
 *
 * @param amount of money; null for artefacts
 */
@Table(schema = "decision", name = "recovery")
public record Recovery(
        @Id RecoveryId id,
        @Version @Nullable Integer version,
        DecidedAwardId award,
        RecoveryWhat what,
        @Nullable BigDecimal amount,
        @Nullable LocalDate doneOn,
        @Nullable String doneByName,
        @Nullable FundEntryId entry,
        String note) {

    public static Recovery of(DecidedAwardId award, RecoveryWhat what, @Nullable BigDecimal amount) {
        return new Recovery(RecoveryId.fresh(), null, award, what, amount, null, null, null, "");
    }

    /** It is back; of money, by that line of the ledger. */
    public Recovery done(LocalDate day, String words, @Nullable FundEntryId line, Actor by) {
        if (doneOn != null) {
            throw Refusal.because(DecisionReason.ALREADY_BACK);
        }
        return new Recovery(id, version, award, what, amount, day, by.name(), line, words.strip());
    }

    /** The line of the ledger was written in error: it is still to be taken back. */
    public Recovery undone() {
        return new Recovery(id, version, award, what, amount, null, null, null, "");
    }
}
