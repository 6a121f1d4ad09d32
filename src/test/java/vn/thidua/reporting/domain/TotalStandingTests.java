package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reporting.domain.TotalStanding.INCOMPLETE;
import static vn.thidua.reporting.domain.TotalStanding.NOT_REACHED;
import static vn.thidua.reporting.domain.TotalStanding.NO_GOAL;
import static vn.thidua.reporting.domain.TotalStanding.REACHED;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.reporting.domain.LeagueTable.LeagueEntry;

/** What a sum says of its goal, what figures to date are, and how units are ranked. */
class TotalStandingTests {

    @Test
    void enoughIsEnoughWhoeverIsMissing() {
        assertThat(standing(Comparator.AT_LEAST, "20", sum("20"), 3)).isEqualTo(REACHED);
        assertThat(standing(Comparator.AT_LEAST, "20", sum("19.999"), 3)).isEqualTo(INCOMPLETE);
        assertThat(standing(Comparator.AT_LEAST, "20", sum("19.999"), 0)).isEqualTo(NOT_REACHED);
    }

    @Test
    void tooMuchStaysTooMuchAndLittleMayStillGrow() {
        assertThat(standing(Comparator.AT_MOST, "3", sum("4"), 9)).isEqualTo(NOT_REACHED);
        assertThat(standing(Comparator.AT_MOST, "3", sum("2"), 1)).isEqualTo(INCOMPLETE);
        assertThat(standing(Comparator.LESS_THAN, "3", sum("3"), 0)).isEqualTo(NOT_REACHED);
    }

    @Test
    void aRatioIsHeldAgainstItsGoalWithoutRounding() {
        var third = new TotalSum(BigDecimal.ONE, BigDecimal.valueOf(3), 1, 0);
        assertThat(ratio("33.3333333333", third, 0)).isEqualTo(REACHED);
        assertThat(ratio("33.3333333334", third, 0)).isEqualTo(NOT_REACHED);
        assertThat(ratio("10", third, 1)).isEqualTo(INCOMPLETE);
        assertThat(ratio("10", new TotalSum(BigDecimal.ZERO, BigDecimal.ZERO, 1, 0), 0))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void oneNoMissesYesAndNoAndSilenceIsNoYes() {
        var yes = new TotalSum(BigDecimal.TWO, BigDecimal.TWO, 2, 0);
        var no = new TotalSum(BigDecimal.ONE, BigDecimal.TWO, 2, 0);
        assertThat(yesNo(yes, 0)).isEqualTo(REACHED);
        assertThat(yesNo(yes, 1)).isEqualTo(INCOMPLETE);
        assertThat(yesNo(no, 1)).isEqualTo(NOT_REACHED);
        assertThat(yesNo(TotalSum.NONE, 0)).isEqualTo(INCOMPLETE);
    }

    @Test
    void withoutAGoalNothingIsReachedOrMissed() {
        assertThat(standing(Comparator.AT_LEAST, null, sum("20"), 0)).isEqualTo(NO_GOAL);
    }

    @Test
    void toDateTheLatestPeriodHoldsWherePeriodsDoNotAddUp() {
        var periods = List.of(sum("5"), sum("7"), TotalSum.NONE);
        assertThat(TotalOverPeriods.toDate(Method.IN_PERIOD, periods).value()).isEqualByComparingTo("12");
        assertThat(TotalOverPeriods.toDate(Method.LAST, periods)).isEqualTo(TotalSum.NONE);
    }

    @Test
    void aUnitIsRankedByWhatItHasFiguresFor() {
        var formula = new LeagueFormula(40, 30, 30);
        assertThat(formula.score(percent("100"), percent("50"), null)).isEqualByComparingTo("78.57");
        assertThat(formula.score(null, null, null)).isNull();

        var table = LeagueTable.of(
                List.of(entry("An", "80.00"), entry("Bình", null), entry("Cẩm", "90.00"), entry("Đông", "80.00")));
        assertThat(table.rows()).extracting(LeagueTable.LeagueRow::rank).containsExactly(1, 2, 2, null);
        assertThat(table.rows()).extracting(row -> row.entry().unitName()).containsExactly("Cẩm", "An", "Đông", "Bình");
    }

    private static LeagueEntry entry(String name, @Nullable String score) {
        return new LeagueEntry(name, Completeness.NOTHING, null, score == null ? null : new BigDecimal(score));
    }

    private static BigDecimal percent(String share) {
        return new BigDecimal(share);
    }

    private static TotalSum sum(String value) {
        return new TotalSum(new BigDecimal(value), BigDecimal.ZERO, 1, 0);
    }

    private static TotalStanding standing(Comparator comparator, @Nullable String goal, TotalSum sum, int missing) {
        return TotalStanding.of(
                Method.COUNTED, comparator, goal == null ? null : new BigDecimal(goal), true, sum, missing);
    }

    private static TotalStanding ratio(String goal, TotalSum sum, int missing) {
        return TotalStanding.of(Method.RATIO, Comparator.AT_LEAST, new BigDecimal(goal), true, sum, missing);
    }

    private static TotalStanding yesNo(TotalSum sum, int missing) {
        return TotalStanding.of(Method.YES_NO, Comparator.ACHIEVE, null, true, sum, missing);
    }
}
