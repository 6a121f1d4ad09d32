package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.domain.SumCheck.Verdict;
import vn.thidua.plan.Comparator;
import vn.thidua.shared.Refusal;

/** Figures as typed, a goal in shares, and what goals add up to. */
class FiguresOfTargetsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1234,5|1234.5",
                "1.500|1500",
                "0|0",
                "-3,25|-3.25",
                "12.345.678|12345678",
                " 8 |8"
            })
    void figuresAreReadTheVietnameseWay(String typed, String figure) {
        assertThat(TypedFigure.read(typed)).hasValue(new BigDecimal(figure));
    }

    @Test
    void nothingTypedIsNoFigureAndNotZero() {
        assertThat(TypedFigure.read("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,234.5", "12.34", "1,2,3"})
    void whatCanBeReadTwoWaysIsAskedAbout(String typed) {
        assertRefused(MeasureReason.FIGURE_UNCLEAR, () -> TypedFigure.read(typed));
    }

    @Test
    void wordsAreNoFigureAndMoreDigitsThanATargetTakesAreRefused() {
        assertRefused(MeasureReason.NOT_A_FIGURE, () -> TypedFigure.read("ba hộ"));
        assertRefused(MeasureReason.TOO_MANY_DECIMALS, () -> TypedFigure.read("1,25", 1));
        assertThat(TypedFigure.read("1,50", 1)).hasValue(new BigDecimal("1.50"));
    }

    @Test
    void sharesAddUpToTheGoalExactlyWhateverTheWeights() {
        var chance = new Random(54);
        for (int round = 0; round < 1_000; round++) {
            int decimals = chance.nextInt(4);
            var goal = BigDecimal.valueOf(chance.nextLong(1_000_000), decimals);
            var weights = IntStream.range(0, 1 + chance.nextInt(120))
                    .mapToObj(unit -> BigDecimal.valueOf(chance.nextInt(500), chance.nextInt(3)))
                    .toList();

            var shares = Split.byWeight(goal, weights, decimals);

            assertThat(shares).hasSameSizeAs(weights).allMatch(share -> share.signum() >= 0);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(goal);
        }
    }

    @Test
    void whatDoesNotDivideGoesToTheFirst() {
        assertThat(Split.evenly(new BigDecimal("10"), 3, 0))
                .containsExactly(new BigDecimal("4"), new BigDecimal("3"), new BigDecimal("3"));
    }

    @Test
    void aSumIsHeldAgainstTheGoalAbove() {
        assertThat(check("20", "12", "8").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(check("20", "12", null).verdict()).isEqualTo(Verdict.SHORT);
        assertThat(check("20", "12", null).difference()).isEqualByComparingTo("8");
        assertThat(check("20", "12", "9").verdict()).isEqualTo(Verdict.OVER);
        assertThat(SumCheck.of(List.of(), null, true).verdict()).isEqualTo(Verdict.NO_GOAL);
        assertThat(SumCheck.of(List.of(), BigDecimal.ONE, false).verdict()).isEqualTo(Verdict.NOT_SUMMED);
    }

    @Test
    void lessIsUndertakenByAHigherCeiling() {
        assertThat(MeasureTerms.isBelow(Comparator.AT_MOST, new BigDecimal("3"), new BigDecimal("2")))
                .isTrue();
        assertThat(MeasureTerms.isBelow(Comparator.AT_LEAST, new BigDecimal("3"), new BigDecimal("2")))
                .isFalse();
        assertThat(MeasureTerms.isBelow(Comparator.AT_LEAST, new BigDecimal("1"), new BigDecimal("2")))
                .isTrue();
    }

    private static SumCheck check(String goal, String... goals) {
        var figures = Arrays.stream(goals)
                .map(one -> one == null ? null : new BigDecimal(one))
                .toList();
        return SumCheck.of(figures, new BigDecimal(goal), true);
    }

    private static void assertRefused(MeasureReason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
