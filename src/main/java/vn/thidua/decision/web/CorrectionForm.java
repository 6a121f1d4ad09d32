package vn.thidua.decision.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.DecidedAward.Correction;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.shared.Refusal;

/** What is corrected of an award, as typed. */
public record CorrectionForm(String name, String post, String achievement, String amount, String reason) {

    public CorrectionForm {
        name = name == null ? "" : name;
        post = post == null ? "" : post;
        achievement = achievement == null ? "" : achievement;
        amount = amount == null ? "" : amount;
        reason = reason == null ? "" : reason;
    }

    Correction correction() {
        return new Correction(name, post, achievement, amount.isBlank() ? null : amount(amount), reason);
    }

    /** "2.340.000": whole đồng, grouped or not. */
    static BigDecimal amount(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip().replaceAll("[.\\s\u00a0]", "");
        if (!digits.matches("\\d{1,13}")) {
            throw Refusal.because(DecisionReason.AMOUNT_UNREADABLE);
        }
        return new BigDecimal(digits);
    }
}
