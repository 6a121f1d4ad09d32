package vn.thidua.decision.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.application.SigningDecisions.Order;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Number, day, place and signature as they were typed. */
public record SigningForm(
        @Nullable String step,
        @Nullable String number,
        @Nullable String day,
        @Nullable String place,
        @Nullable String signature,
        @Nullable String signer) {

    public static final SigningForm EMPTY = new SigningForm(null, null, null, null, null, null);

    /** What was typed, or what stands there before anything is. */
    public static String or(@Nullable String typed, String usual) {
        return typed == null ? usual : typed;
    }

    Order order() {
        var wanted = Arrays.stream(DecisionStep.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElse(DecisionStep.ENTER);
        return new Order(
                wanted,
                number(number),
                Days.read(or(day, "")).orElseThrow(() -> Refusal.because(DecisionReason.DAY_UNREADABLE, or(day, ""))),
                or(place, ""),
                or(signature, ""),
                or(signer, ""));
    }

    /** "125", or "125/QĐ-UBND" of which the number is taken. */
    static int number(@Nullable String typed) {
        var digits = or(typed, "").strip().replaceFirst("/.*$", "").strip();
        if (!digits.matches("\\d{1,5}")) {
            throw Refusal.because(DecisionReason.NUMBER_UNREADABLE, or(typed, ""));
        }
        return Integer.parseInt(digits);
    }
}
