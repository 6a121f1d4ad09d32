package vn.thidua.commendation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nghị định 152/2025 Điều 49: how money is rounded, and which of several awards is paid. */
class RewardTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "0.3, 2340000, 710000, 700000",
        "0.3, 2530000, 760000, 760000",
        "1, 2340000, 2340000, 2340000",
        "0.45, 2340000, 1060000, 1050000",
        "0.000001, 2340000, 10000, 0",
    })
    void amountsAreWholeTenThousands(BigDecimal coefficient, BigDecimal base, BigDecimal up, BigDecimal nearest) {
        assertThat(new Reward(coefficient, base, DECIDED, Rounding.UP).amount()).isEqualByComparingTo(up);
        assertThat(new Reward(coefficient, base, DECIDED, Rounding.NEAREST).amount())
                .isEqualByComparingTo(nearest);
    }

    @Test
    void nothingTimesSomethingIsNoReward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reward(BigDecimal.ZERO, BigDecimal.TEN, DECIDED, Rounding.UP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reward(BigDecimal.ONE, BigDecimal.ZERO, DECIDED, Rounding.UP));
    }

    @Test
    void ofSeveralTitlesOfOnePeriodTheHighestIsPaid() {
        var settled = RewardClaim.settle(List.of(
                title("Lao động tiên tiến", "năm 2025", 710_000),
                title("Chiến sĩ thi đua cơ sở", "năm 2025", 2_340_000)));

        assertThat(settled)
                .extracting(one -> one.claim().award(), RewardClaim.Settled::paid, RewardClaim.Settled::insteadOf)
                .containsExactly(
                        tuple("Lao động tiên tiến", false, "Chiến sĩ thi đua cơ sở"),
                        tuple("Chiến sĩ thi đua cơ sở", true, ""));
    }

    @Test
    void titlesOfDifferentPeriodsAndSeveralFormsAreAllPaid() {
        var settled = RewardClaim.settle(List.of(
                title("Chiến sĩ thi đua cơ sở", "năm 2024", 2_340_000),
                title("Chiến sĩ thi đua cơ sở", "năm 2025", 2_340_000),
                form("Giấy khen", "đợt thi đua quý III", 710_000),
                form("Giấy khen", "cứu người bị nạn", 710_000)));

        assertThat(settled).allMatch(RewardClaim.Settled::paid);
    }

    @Test
    void aTitleAndAFormOfOnePeriodAreBothPaid() {
        var settled = RewardClaim.settle(
                List.of(title("Lao động tiên tiến", "năm 2025", 710_000), form("Giấy khen", "năm 2025", 710_000)));

        assertThat(settled).allMatch(RewardClaim.Settled::paid);
    }

    @Test
    void ofTwoAlikeExactlyOneIsPaid() {
        var same = title("Lao động tiên tiến", "năm 2025", 710_000);

        assertThat(RewardClaim.settle(List.of(same, title("Chiến sĩ tiên tiến", "năm 2025", 710_000))))
                .filteredOn(RewardClaim.Settled::paid)
                .hasSize(1);
    }

    private static RewardClaim title(String award, String period, long amount) {
        return new RewardClaim(award, AwardSort.TITLE, period, BigDecimal.valueOf(amount));
    }

    private static RewardClaim form(String award, String period, long amount) {
        return new RewardClaim(award, AwardSort.FORM, period, BigDecimal.valueOf(amount));
    }
}
