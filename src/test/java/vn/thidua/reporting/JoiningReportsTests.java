package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.officerOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.Statements;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** A campaign reaches more units while December is being reported; November is past its day. Today is 24/11/2025. */
@ProgramTest
@RecordApplicationEvents
@Transactional
class JoiningReportsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationEvents told;

    LaunchedCampaign town;
    ReportedPeriod november;
    ReportedPeriod december;

    @BeforeEach
    void twoPeriodsAreOpen() {
        town = LaunchedCampaign.anew(jdbc, register);
        november = ReportedPeriod.open(town, 11, jdbc, events);
        december = ReportedPeriod.open(town, 12, jdbc, events);
    }

    @Test
    void aVillageReportsInThePeriodThatIsNotYetDue() {
        var village = unit(town.giaLoc(), "Thôn Phúc Duyên", "thon");

        launch(town.giaLoc(), village);

        assertThat(place(december, village)).isEqualTo("2 UBND xã Gia Lộc true OPEN");
        assertThat(place(november, village)).isNull();
        assertThat(told.stream(ReportsJoined.class).map(ReportsJoined::details))
                .containsExactly(List.of("tháng 12/2025", "1", "0"));
    }

    @Test
    void theSameLaunchHeardTwiceChangesNothing() {
        var village = unit(town.giaLoc(), "Thôn Phúc Duyên", "thon");
        launch(town.giaLoc(), village);

        tell(village);

        assertThat(reports(december)).isEqualTo(7);
        assertThat(told.stream(ReportsJoined.class)).hasSize(1);
    }

    @Test
    void whereNobodyIsMissingNoReportIsHeld() {
        var village = unit(town.giaLoc(), "Thôn Phúc Duyên", "thon");

        var first = Statements.of(() -> launch(town.giaLoc(), village));
        var second = Statements.of(() -> tell(village));

        assertThat(first).anyMatch(asked -> asked.contains("order by id for update"));
        assertThat(second).noneMatch(asked -> asked.contains("order by id for update"));
    }

    @Test
    void aCommuneWithItsVillageJoinsAndShowsWhatComesFromBelow() {
        var anLao = unit(town.city(), "UBND xã An Lão", "xa");
        launch(null, anLao);
        allot(anLao, 1, "4");
        assertThat(place(december, anLao)).isEqualTo("1 UBND thành phố true OPEN");

        launch(anLao, unit(anLao, "Thôn Văn Tràng", "thon"));

        assertThat(place(december, anLao)).isEqualTo("1 UBND thành phố false OPEN");
        assertThat(asked(anLao)).containsExactly("1 BELOW 4");
        december.figure(town.giaKhanh(), 1, "3").accept(town.giaKhanh());
        assertThat(december.total(town.city(), 1)).isEqualTo("3/0/1/0");
    }

    @Test
    void whoHasBegunToReportForItselfIsNotMadeASum() {
        var anLao = unit(town.city(), "UBND xã An Lão", "xa");
        launch(null, anLao);
        december.figure(anLao, 1, "6");
        var village = unit(anLao, "Thôn Văn Tràng", "thon");

        launch(anLao, village);

        assertThat(place(december, village)).isNull();
        assertThat(place(december, anLao)).isEqualTo("1 UBND thành phố true OPEN");
        assertThat(told.stream(ReportsJoined.class).map(ReportsJoined::details).toList())
                .last()
                .isEqualTo(List.of("tháng 12/2025", "0", "1"));
    }

    private void launch(@Nullable UnitId superior, UnitId unit) {
        jdbc.sql("""
                        insert into campaign.participation (id, version, campaign, unit, unit_name, superior, state, sent_at, sent_by_name)
                        select :id, 0, :campaign, unit, short_name, :superior, 'SENT', '2025-11-24T01:00:00Z', 'Trần Thanh Bình'
                        from organisation.unit_standing
                        where unit = :unit
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", town.id().value())
                .param("unit", unit.value())
                .param("superior", superior == null ? null : superior.value())
                .update();
        tell(unit);
    }

    private void tell(UnitId unit) {
        events.publishEvent(new CampaignLaunched(
                town.id(),
                town.city(),
                "Đợt thi đua cuối năm",
                List.of(unit),
                List.of(),
                officerOf(town.city()),
                Instant.parse("2025-11-24T02:00:00Z")));
    }

    private void allot(UnitId unit, int position, String goal) {
        jdbc.sql("""
                        insert into campaign.allotment (measure, unit, goal)
                        select id, :unit, :goal from campaign.measure where campaign = :campaign and position = :position
                        """)
                .param("unit", unit.value())
                .param("goal", new BigDecimal(goal))
                .param("campaign", town.id().value())
                .param("position", position)
                .update();
    }

    private UnitId unit(UnitId superior, String name, String kind) {
        return register.add(superior, new NewUnit(name, name, kind, null, LocalDate.of(2025, 7, 1)), Actor.SYSTEM);
    }

    private @Nullable String place(ReportedPeriod period, UnitId unit) {
        return jdbc.sql("""
                        select concat_ws(' ', r.depth, s.unit_name, r.leaf::text, r.state)
                        from reporting.report r join reporting.report s on s.id = r.superior
                        where r.period = :period and r.unit = :unit
                        """)
                .param("period", period.id().value())
                .param("unit", unit.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<String> asked(UnitId unit) {
        return jdbc.sql("select concat_ws(' ', line, source, goal) from reporting.asked where report = :report")
                .param("report", december.of(unit).value())
                .query(String.class)
                .list();
    }

    private int reports(ReportedPeriod period) {
        return jdbc.sql("select count(*) from reporting.report where period = :period")
                .param("period", period.id().value())
                .query(Integer.class)
                .single();
    }
}
