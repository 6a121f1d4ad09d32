package vn.thidua.decision.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.domain.Cancellation.Paper;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** What is typed of a decision that takes awards back. */
public record CancellationForm(
        @Nullable List<DecidedAwardId> award,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String day,
        @Nullable String signer,
        @Nullable String reason) {

    public static final CancellationForm EMPTY = new CancellationForm(null, null, null, null, null, null);

    public Set<DecidedAwardId> chosen() {
        return award == null ? Set.of() : award.stream().collect(Collectors.toSet());
    }

    Paper paper() {
        return new Paper(
                SigningForm.number(number),
                SigningForm.or(symbol, ""),
                Days.read(SigningForm.or(day, ""))
                        .orElseThrow(() -> Refusal.because(DecisionReason.DAY_UNREADABLE, SigningForm.or(day, ""))),
                SigningForm.or(signer, ""),
                SigningForm.or(reason, ""));
    }
}
