package vn.thidua.council.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.council.VotingRuleId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/** Shares of the total membership, and whose rule holds on a day. */
class RulingTests {

    private static final UnitId CITY = new UnitId(UUID.randomUUID());
    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    /** 90 % of nine is 8.1: nine votes; 80 % is 7.2: eight; two thirds is six; a majority is five. */
    @ParameterizedTest
    @CsvSource({
        "90%, false, 9, 9, 8",
        "80%, false, 9, 8, 7",
        "2/3, false, 9, 6, 5",
        "50%, true, 9, 5, 4",
        "1/2, true, 10, 6, 5",
        "80%, false, 10, 8, 7",
        "90%, false, 10, 9, 8",
        "80%, false, 5, 4, 3",
        "2/3, false, 7, 5, 4"
    })
    void aShareIsReckonedInWholeVotes(String share, boolean strict, int total, int enough, int tooFew) {
        var ruling = Ruling.read(share, strict, "Quy chế", true);

        assertThat(ruling.isReachedBy(enough, total)).isTrue();
        assertThat(ruling.isReachedBy(tooFew, total)).isFalse();
        assertThat(ruling.needed(total)).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"0%", "101%", "4/3", "a", "''", "80.5%"})
    void whatIsNoShareIsRefused(String typed) {
        assertThatThrownBy(() -> Ruling.read(typed, false, "Quy chế", true)).isInstanceOf(Refusal.class);
    }

    @Test
    void aShareIsNeverShownRoundedUp() {
        var ruling = Ruling.read("80%", false, "Quy chế", true);
        var tally = Tally.of(7, 7, 6, 1, 9, ruling);

        assertThat(tally.percent()).isEqualTo("66,66");
        assertThat(tally.passed()).isFalse();
        assertThatThrownBy(() -> Tally.of(9, 8, 8, 1, 9, ruling)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Tally.of(10, 9, 8, 1, 9, ruling)).isInstanceOf(Refusal.class);
    }

    @Test
    void theNearestUnitsRuleHoldsAndOnlyInItsTime() {
        var rules = List.of(
                rule(null, "", "1/2", LocalDate.of(2024, 1, 1), null),
                rule(null, "CSTDCS", "80%", LocalDate.of(2024, 1, 1), null),
                rule(CITY, "CSTDCS", "85%", LocalDate.of(2025, 7, 1), null),
                rule(COMMUNE, "CSTDCS", "75%", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 31)),
                rule(new UnitId(UUID.randomUUID()), "CSTDCS", "10%", LocalDate.of(2025, 7, 1), null));

        assertThat(on(rules, TODAY, "CSTDCS")).isEqualTo("85%");
        assertThat(on(rules, LocalDate.of(2025, 10, 31), "CSTDCS")).isEqualTo("75%");
        assertThat(on(rules, LocalDate.of(2025, 6, 30), "CSTDCS")).isEqualTo("80%");
        assertThat(on(rules, TODAY, "GK")).isEqualTo("1/2");
    }

    private static String on(List<VotingRule> rules, LocalDate day, String code) {
        return Rulebook.of(rules, List.of(COMMUNE, CITY), day).threshold(code).share();
    }

    private static VotingRule rule(
            @Nullable UnitId unit, String code, String share, LocalDate from, @Nullable LocalDate to) {
        var ruling = Ruling.read(share, false, "Quy chế", true);
        return new VotingRule(VotingRuleId.fresh(), null, unit, RuleKind.THRESHOLD, code, ruling, from, to, "", "");
    }
}
