package vn.thidua.eligibility;

import java.time.Instant;
import vn.thidua.shared.Refusal;

/** Ý kiến khác của người xét: an officer's other answer to one finding, with reason, name and moment; it stays beside the finding. */
public record Overrule(String rule, Answer answer, String reason, String by, Instant at) {

    public Overrule {
        if (reason.isBlank()) {
            throw Refusal.because(EligibilityReason.NO_REASON);
        }
        reason = reason.strip();
    }
}
