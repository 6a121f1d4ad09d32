package vn.thidua.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.campaign.Launches;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.reporting.LineStanding;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.PeriodStanding;
import vn.thidua.reporting.Standings;
import vn.thidua.reporting.UnitFigure;
import vn.thidua.reporting.UnitStanding;

/** What the flow rooms answer about the autumn of 2025, seen from the city, a commune and a village. */
@ProgramTest
@Transactional
class StandingsTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    @Autowired
    Standings standings;

    @Autowired
    Launches launches;

    LaunchedCampaign campaign;
    ReportedAutumn autumn;

    @BeforeEach
    void theAutumn() {
        campaign = LaunchedCampaign.anew(db, register);
        autumn = new ReportedAutumn(db, campaign);
    }

    @Test
    void aPeriodCountsTheUnitsDirectlyBelow() {
        assertThat(standings.periods(campaign.id(), campaign.city(), TODAY))
                .extracting(
                        PeriodStanding::title,
                        PeriodStanding::asked,
                        PeriodStanding::accepted,
                        PeriodStanding::returned,
                        PeriodStanding::onTime,
                        PeriodStanding::late,
                        PeriodStanding::overdue,
                        PeriodStanding::notYet)
                .containsExactly(
                        tuple("tháng 9/2025", 2, 2, 0, 1, 1, 0, 0),
                        tuple("tháng 10/2025", 2, 1, 1, 2, 0, 0, 0),
                        tuple("tháng 11/2025", 2, 0, 0, 0, 0, 0, 2));
        assertThat(standings.periods(campaign.id(), campaign.daiDong(), TODAY))
                .extracting(PeriodStanding::state, PeriodStanding::asked, PeriodStanding::top)
                .containsExactly(tuple("ACCEPTED", 0, false), tuple("OPEN", 0, false), tuple("OPEN", 0, false));
    }

    @Test
    void whoNeverSentIsOverdueOnceTheDayIsOver() {
        var october = new PeriodId(autumn.period(10));

        assertThat(standings.below(october, campaign.kienMinh()))
                .singleElement()
                .satisfies(village -> {
                    assertThat(village.name()).isEqualTo("Thôn Đại Đồng 2");
                    assertThat(village.isOverdue(TODAY)).isTrue();
                    assertThat(village.isOverdue(LocalDate.of(2025, 11, 5))).isFalse();
                });
        assertThat(standings.below(october, campaign.city()))
                .extracting(UnitStanding::name, UnitStanding::state, UnitStanding::daysLate)
                .containsExactly(tuple("UBND xã Gia Lộc", "ACCEPTED", 0), tuple("UBND xã Kiến Minh", "RETURNED", 0));
    }

    @Test
    void aLineShowsWhatComesFromBelowAndTheOwnFigure() {
        assertThat(values(campaign.city(), 1)).containsExactly("12", "8", null);
        assertThat(values(campaign.giaLoc(), 1)).containsExactly("9", "8", null);
        assertThat(values(campaign.giaKhanh(), 1)).containsExactly("5", "6", null);
        assertThat(lines(campaign.city(), 5))
                .extracting(LineStanding::against, LineStanding::counted)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(tuple(new BigDecimal("40"), 1), tuple(new BigDecimal("60"), 1), tuple(null, 0));
    }

    @Test
    void theGoalOfAllIsTheCitysAndAShareIsEveryones() {
        assertThat(lines(campaign.city(), 1)).extracting(LineStanding::goal).containsOnly(new BigDecimal("20"));
        assertThat(lines(campaign.giaLoc(), 1)).extracting(LineStanding::goal).containsOnlyNulls();
        assertThat(lines(campaign.giaLoc(), 5)).extracting(LineStanding::goal).containsOnly(new BigDecimal("80"));
    }

    @Test
    void theSpreadIsMadeOfRealFiguresOfUnits() {
        var september = new PeriodId(autumn.period(9));

        assertThat(standings.spreads(september, campaign.city()).getFirst()).satisfies(spread -> {
            assertThat(spread.units()).isEqualTo(2);
            assertThat(spread.least()).isEqualByComparingTo("3");
            assertThat(spread.middle()).isEqualByComparingTo("3");
            assertThat(spread.most()).isEqualByComparingTo("9");
        });
        assertThat(standings.figures(september, campaign.city(), 5))
                .extracting(UnitFigure::name, figure -> String.valueOf(figure.level()))
                .containsExactly(tuple("UBND xã Gia Lộc", "75.00"), tuple("UBND xã Kiến Minh", "null"));
    }

    @Test
    void theOwnFigureOfAUnitBelowCountsOnceItIsAccepted() {
        var september = new PeriodId(autumn.period(9));
        db.sql("update reporting.report set state = 'SUBMITTED' where id = :id")
                .param("id", autumn.report(autumn.period(9), campaign.giaKhanh()))
                .update();

        assertThat(standings.figures(september, campaign.giaLoc(), 1))
                .extracting(UnitFigure::name, figure -> String.valueOf(figure.level()))
                .containsExactly(tuple("Thôn Lãng Xuyên", "4"), tuple("Thôn Gia Khánh", "null"));
    }

    @Test
    void aCampaignIsSeenByWhoRunsItAndByWhoTakesPart() {
        assertThat(launches.of(campaign.city())).singleElement().satisfies(one -> assertThat(one.id())
                .isEqualTo(campaign.id()));
        assertThat(launches.of(campaign.daiDong())).hasSize(1);
        assertThat(launches.below(campaign.id(), campaign.city()))
                .extracting(one -> one.name())
                .containsExactly("UBND xã Gia Lộc", "UBND xã Kiến Minh");
        assertThat(launches.below(campaign.id(), campaign.giaLoc())).hasSize(2);
    }

    @Test
    void whoReportedToAUnitThatLeftReportsToTheTop() {
        db.sql("update campaign.participation set state = 'LEFT', ended_on = '2025-10-01' where unit = :unit")
                .param("unit", campaign.kienMinh().value())
                .update();

        assertThat(launches.below(campaign.id(), campaign.city()))
                .extracting(one -> one.name())
                .containsExactly("Thôn Đại Đồng 2", "UBND xã Gia Lộc");
    }

    private List<LineStanding> lines(UnitId unit, int line) {
        return standings.lines(campaign.id(), "MONTH", unit).stream()
                .filter(standing -> standing.line() == line)
                .sorted((one, other) -> order(one) - order(other))
                .toList();
    }

    private int order(LineStanding standing) {
        return List.of(autumn.period(9), autumn.period(10), autumn.period(11))
                .indexOf(standing.period().value());
    }

    private List<@Nullable String> values(UnitId unit, int line) {
        var values = new ArrayList<@Nullable String>();
        lines(unit, line)
                .forEach(standing -> values.add(
                        standing.value() == null ? null : standing.value().toPlainString()));
        return values;
    }
}
