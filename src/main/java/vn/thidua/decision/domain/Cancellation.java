package vn.thidua.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.decision.CancellationId;
import vn.thidua.decision.DecisionId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Quyết định hủy bỏ (Luật Điều 93): the paper by which awards of a decision were taken back, and why. */
@Table(schema = "decision", name = "cancellation")
public record Cancellation(
        @Id CancellationId id,
        @Version @Nullable Integer version,
        DecisionId decision,
        int number,
        String symbol,
        LocalDate day,
        String signerName,
        String reason,
        Instant enteredAt,
        String enteredByName) {

    /** What the paper says. */
    public record Paper(int number, String symbol, LocalDate day, String signerName, String reason) {}

    public static Cancellation of(Decision decision, Paper paper, Actor by, Instant at, LocalDate today) {
        if (paper.reason().isBlank()) {
            throw Refusal.because(DecisionReason.REASON_MISSING);
        }
        if (paper.signerName().isBlank()) {
            throw Refusal.because(DecisionReason.FIELD_MISSING, "@decision.field.signer-name");
        }
        if (paper.number() < 1 || paper.number() > Signing.HIGHEST) {
            throw Refusal.because(DecisionReason.NUMBER_UNREADABLE, paper.number());
        }
        if (paper.day().isAfter(today)) {
            throw Refusal.because(DecisionReason.DAY_TO_COME, paper.day());
        }
        if (decision.signing() == null) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
        if (paper.day().isBefore(decision.signing().signedOn())) {
            throw Refusal.because(
                    DecisionReason.DAY_TOO_EARLY, decision.signing().signedOn());
        }
        return new Cancellation(
                CancellationId.fresh(),
                null,
                decision.id(),
                paper.number(),
                paper.symbol().isBlank()
                        ? decision.words().symbol()
                        : paper.symbol().strip(),
                paper.day(),
                paper.signerName().strip(),
                paper.reason().strip(),
                at,
                by.name());
    }

    public String written() {
        return Decision.written(number, symbol);
    }
}
