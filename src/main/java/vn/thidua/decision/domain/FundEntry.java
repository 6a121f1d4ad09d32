package vn.thidua.decision.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.FundEntryId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Một dòng sổ quỹ thi đua, khen thưởng: written once, never changed; an error is reversed by a further line.
 *
 * @param amount in đồng, above nothing
 * @param paper số chứng từ
 * @param decision the decision that was paid or recovered; null for entries by hand
 * @param reverses the line it takes back
 */
@Table(schema = "decision", name = "fund_entry")
public record FundEntry(
        @Id FundEntryId id,
        @Version @Nullable Integer version,
        UnitId unit,
        int year,
        String source,
        FundWay way,
        BigDecimal amount,
        LocalDate day,
        String paper,
        String about,
        @Nullable DecisionId decision,
        @Nullable FundEntryId reverses,
        Instant enteredAt,
        String enteredByName) {

    private static final int LONGEST = 500;

    /** What is written in a line. */
    public record Line(String source, FundWay way, BigDecimal amount, LocalDate day, String paper, String about) {

        public Line {
            source = source.strip().replaceAll("\\s+", " ");
            paper = paper.strip();
            about = about.strip();
        }
    }

    public static FundEntry of(
            UnitId unit, Line line, @Nullable DecisionId decision, Actor by, Instant at, LocalDate today) {
        if (line.source().isEmpty()) {
            throw Refusal.because(DecisionReason.SOURCE_MISSING);
        }
        if (line.paper().isEmpty()) {
            throw Refusal.because(DecisionReason.PAPER_MISSING);
        }
        if (line.about().isEmpty()) {
            throw Refusal.because(DecisionReason.WORDS_MISSING);
        }
        if (line.source().length() > LONGEST
                || line.paper().length() > LONGEST
                || line.about().length() > LONGEST) {
            throw Refusal.because(DecisionReason.TOO_LONG, LONGEST);
        }
        if (line.amount().signum() <= 0) {
            throw Refusal.because(DecisionReason.AMOUNT_UNREADABLE);
        }
        if (line.day().isAfter(today)) {
            throw Refusal.because(DecisionReason.DAY_TO_COME, line.day());
        }
        return new FundEntry(
                FundEntryId.fresh(),
                null,
                unit,
                line.day().getYear(),
                line.source(),
                line.way(),
                line.amount(),
                line.day(),
                line.paper(),
                line.about(),
                decision,
                null,
                at,
                by.name());
    }

    /** The line that takes this one back, in the year of this one. */
    public FundEntry reversed(String reason, Actor by, Instant at, LocalDate today) {
        if (reason.isBlank()) {
            throw Refusal.because(DecisionReason.REASON_MISSING);
        }
        if (reverses != null) {
            throw Refusal.because(DecisionReason.ALREADY_REVERSED);
        }
        return new FundEntry(
                FundEntryId.fresh(),
                null,
                unit,
                year,
                source,
                way.opposite(),
                amount,
                today,
                paper,
                reason.strip(),
                decision,
                id,
                at,
                by.name());
    }
}
