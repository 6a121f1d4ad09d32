package vn.thidua.decision.domain;

import java.util.List;
import java.util.Map;
import vn.thidua.shared.Refusal;

/**
 * Lời văn của quyết định, with places to be filled: from the unit's template, changed for this decision.
 *
 * @param symbol ký hiệu after the number ("QĐ-UBND")
 * @param subject trích yếu
 * @param decider thẩm quyền ban hành, above the grounds
 * @param grounds căn cứ, one a line
 * @param body điều, one a line
 * @param receivers nơi nhận, one a line
 * @param signature lines above the name
 * @param fundSource nguồn chi tiền thưởng
 */
public record DecisionWords(
        String symbol,
        String subject,
        String decider,
        String grounds,
        String body,
        String receivers,
        String signature,
        String fundSource) {

    public static final int LONGEST = 8000;
    private static final int LONGEST_LINE = 500;

    public DecisionWords {
        symbol = symbol.strip();
        subject = subject.strip();
        decider = decider.strip();
        grounds = grounds.strip();
        body = body.strip();
        receivers = receivers.strip();
        signature = signature.strip();
        fundSource = fundSource.strip();
    }

    /** The words, once nothing that must be said is missing. */
    public DecisionWords complete() {
        for (var one : Map.of(
                        "symbol", symbol,
                        "subject", subject,
                        "decider", decider,
                        "grounds", grounds,
                        "body", body,
                        "signature", signature,
                        "fund-source", fundSource)
                .entrySet()) {
            if (one.getValue().isEmpty()) {
                throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field." + one.getKey());
            }
        }
        for (var text : List.of(symbol, subject, decider, signature, fundSource)) {
            requireNoLonger(text, LONGEST_LINE);
        }
        for (var text : List.of(grounds, body, receivers)) {
            requireNoLonger(text, LONGEST);
        }
        for (var text : List.of(subject, decider, grounds, body, receivers, signature, fundSource)) {
            Placeholder.requireKnown(text);
        }
        return this;
    }

    private static void requireNoLonger(String text, int most) {
        if (text.length() > most) {
            throw Refusal.because(DecisionReason.TOO_LONG, most);
        }
    }
}
