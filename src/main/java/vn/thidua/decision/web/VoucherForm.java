package vn.thidua.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.application.PayingRewards.Voucher;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Source, day and paper of a payment as typed, and what it pays.
 *
 * @param all whether everything that is still to be paid is meant
 */
public record VoucherForm(
        @Nullable List<DecidedAwardId> award,
        @Nullable Boolean all,
        @Nullable String source,
        @Nullable String day,
        @Nullable String paper,
        @Nullable String note) {

    boolean isAll() {
        return Boolean.TRUE.equals(all);
    }

    Voucher voucher() {
        var typed = day == null ? "" : day;
        return new Voucher(
                source == null ? "" : source,
                Days.read(typed).orElseThrow(() -> Refusal.because(DecisionReason.DAY_UNREADABLE, typed)),
                paper == null ? "" : paper);
    }
}
