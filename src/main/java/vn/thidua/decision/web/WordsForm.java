package vn.thidua.decision.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.DecisionWords;

/** The words of a decision as they were typed. */
public record WordsForm(
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable String decider,
        @Nullable String grounds,
        @Nullable String body,
        @Nullable String receivers,
        @Nullable String signature,
        @Nullable String fundSource) {

    DecisionWords words() {
        return new DecisionWords(
                said(symbol),
                said(subject),
                said(decider),
                said(grounds),
                said(body),
                said(receivers),
                said(signature),
                said(fundSource));
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }
}
