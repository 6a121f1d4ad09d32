package vn.thidua.commendation.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.commendation.LocalRuleId;
import vn.thidua.shared.Refusal;

/**
 * Quy định của tỉnh, thành phố. Never changed in place: it gets a last day, and what follows it is written anew.
 *
 * @param award code of the award it is for; null: for all
 * @param figure copies, days or percent; null where the wording says it all
 * @param basis the decision of the province it stands in
 * @param confirmed whether someone compared it with that decision
 */
@Table(schema = "commendation", name = "local_rule")
public record LocalRule(
        @Id LocalRuleId id,
        @Version @Nullable Integer version,
        LocalRuleKind kind,
        @Nullable String award,
        String wording,
        @Nullable Integer figure,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        boolean confirmed,
        Instant writtenAt,
        String writtenByName) {

    private static final int LONGEST_WORDING = 500;
    private static final int LONGEST_BASIS = 300;

    /** What a person writes of a rule. */
    public record Wording(
            LocalRuleKind kind,
            @Nullable String award,
            String wording,
            @Nullable Integer figure,
            LocalDate validFrom,
            String basis,
            boolean confirmed) {}

    public static LocalRule of(Wording written, Instant at, String byName) {
        if (written.wording().isBlank()) {
            throw Refusal.because(CommendationReason.WORDING_MISSING);
        }
        if (written.basis().isBlank()) {
            throw Refusal.because(CommendationReason.BASIS_MISSING);
        }
        requireShort("wording", written.wording(), LONGEST_WORDING);
        requireShort("basis", written.basis(), LONGEST_BASIS);
        return new LocalRule(
                LocalRuleId.fresh(),
                null,
                written.kind(),
                written.award(),
                written.wording().strip(),
                written.figure(),
                written.validFrom(),
                null,
                written.basis().strip(),
                written.confirmed(),
                at,
                byName);
    }

    private static void requireShort(String field, String text, int most) {
        if (text.strip().length() > most) {
            throw Refusal.because(CommendationReason.TOO_LONG, "@commendation.local." + field, most);
        }
    }

    public LocalRule endOn(LocalDate lastDay) {
        if (validTo != null) {
            throw Refusal.because(CommendationReason.ALREADY_ENDED, wording, validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw Refusal.because(CommendationReason.ENDS_BEFORE_IT_BEGINS, lastDay, validFrom);
        }
        return new LocalRule(
                id,
                version,
                kind,
                award,
                wording,
                figure,
                validFrom,
                lastDay,
                basis,
                confirmed,
                writtenAt,
                writtenByName);
    }
}
