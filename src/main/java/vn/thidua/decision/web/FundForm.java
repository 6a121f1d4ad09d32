package vn.thidua.decision.web;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.FundEntry;
import vn.thidua.decision.domain.FundWay;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** A line of the ledger as it was typed. */
public record FundForm(
        @Nullable String way,
        @Nullable String source,
        @Nullable String amount,
        @Nullable String day,
        @Nullable String paper,
        @Nullable String about) {

    public static final FundForm EMPTY = new FundForm(null, null, null, null, null, null);

    FundEntry.Line line() {
        BigDecimal read = CorrectionForm.amount(amount);
        var typed = SigningForm.or(day, "");
        return new FundEntry.Line(
                SigningForm.or(source, ""),
                Arrays.stream(FundWay.values())
                        .filter(one -> one.name().equals(way))
                        .findFirst()
                        .orElseThrow(() -> Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.way")),
                read,
                Days.read(typed).orElseThrow(() -> Refusal.because(DecisionReason.DAY_UNREADABLE, typed)),
                SigningForm.or(paper, ""),
                SigningForm.or(about, ""));
    }
}
