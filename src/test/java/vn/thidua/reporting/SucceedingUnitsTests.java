package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.application.ReorganisingUnits;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Change.Part;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.shared.Actor;

/** Units change on 20/11/2025, in the middle of a month that is being reported; today is 24/11/2025. */
@ProgramTest
@Transactional
class SucceedingUnitsTests {

    private static final Decision DECISION =
            new Decision("Nghị quyết số 15/NQ-HĐND", LocalDate.of(2025, 11, 10), LocalDate.of(2025, 11, 20));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    Units units;

    @Autowired
    ReorganisingUnits reorganising;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TotalRecount recount;

    @Autowired
    MockMvcTester browser;

    LaunchedCampaign town;
    ReportedPeriod october;
    ReportedPeriod november;

    @BeforeEach
    void twoMonthsAreReported() {
        town = LaunchedCampaign.anew(jdbc, register);
        october = ReportedPeriod.open(town, 10, jdbc, events)
                .figure(town.giaKhanh(), 1, "5")
                .figure(town.langXuyen(), 1, "6")
                .accept(town.giaKhanh())
                .accept(town.langXuyen());
        november = ReportedPeriod.open(town, 11, jdbc, events)
                .figure(town.giaKhanh(), 1, "3")
                .figure(town.langXuyen(), 1, "4")
                .figure(town.daiDong(), 1, "2")
                .accept(town.giaKhanh())
                .accept(town.daiDong());
    }

    @Test
    void theReportsOfMergedVillagesGoIntoTheirSuccessors() throws Exception {
        merge(town.giaKhanh(), town.langXuyen(), "Thôn Khánh Xuyên", town.giaLoc());

        var successor = units.named("Thôn Khánh Xuyên").orElseThrow().id();
        assertThat(states(november))
                .containsExactlyInAnyOrder(
                        "Thôn Gia Khánh MERGED",
                        "Thôn Lãng Xuyên MERGED",
                        "Thôn Khánh Xuyên OPEN",
                        "Thôn Đại Đồng 2 ACCEPTED");
        assertThat(november.total(town.city(), 1)).isEqualTo("2/0/1/0");
        assertThat(states(october)).contains("Thôn Gia Khánh ACCEPTED").doesNotContain("Thôn Khánh Xuyên OPEN");
        var proposal = open("/reports/" + november.of(successor).value() + "/predecessors");
        assertThat(proposal.select("tbody tr").first().select("td").eachText()).endsWith("3", "4", "7");
    }

    @Test
    void figuresToDateOfASuccessorHoldThoseOfItsPredecessors() throws Exception {
        merge(town.giaKhanh(), town.langXuyen(), "Thôn Khánh Xuyên", town.giaLoc());
        var successor = units.named("Thôn Khánh Xuyên").orElseThrow().id();

        november.figure(successor, 1, "8").accept(successor);

        assertThat(november.total(town.city(), 1)).isEqualTo("10/0/2/0");
        assertThat(open("/reports/" + november.of(successor).value() + "/totals")
                        .select("tbody tr")
                        .first()
                        .select("td.num b")
                        .text())
                .isEqualTo("19");
    }

    @Test
    void theVillagesOfAMergedCommuneReportToItsSuccessor() {
        reorganise(new Change.Joining(List.of(new Part(town.kienMinh(), Share.WHOLE)), town.giaLoc()));

        assertThat(superior(town.daiDong())).isEqualTo(november.of(town.giaLoc()));
        assertThat(november.total(town.giaLoc(), 1)).isEqualTo("5/0/2/0");
        assertThat(november.total(town.city(), 1)).isEqualTo("5/0/2/0");
        assertThat(october.total(town.giaLoc(), 1)).isEqualTo("11/0/2/0");
        assertThat(recount.compare(List.of(october.id(), november.id())).different())
                .isZero();
    }

    @Test
    void aVillageThatMovesReportsToItsNewCommune() {
        reorganise(new Change.Moving(town.giaKhanh(), town.kienMinh()));

        assertThat(superior(town.giaKhanh())).isEqualTo(november.of(town.kienMinh()));
        assertThat(november.total(town.giaLoc(), 1)).isEmpty();
        assertThat(november.total(town.kienMinh(), 1)).isEqualTo("5/0/2/0");
        assertThat(october.total(town.giaLoc(), 1)).isEqualTo("11/0/2/0");
    }

    @Test
    void whereNobodyTakesOverTheSuperiorAnswers() {
        reorganise(new Change.Dissolving(town.daiDong()));

        assertThat(states(november)).contains("Thôn Đại Đồng 2 MERGED");
        assertThat(november.total(town.city(), 1)).isEqualTo("3/0/1/0");
    }

    private void merge(UnitId one, UnitId other, String name, UnitId superior) {
        var parts = List.of(new Part(one, Share.WHOLE), new Part(other, Share.WHOLE));
        reorganise(new Change.Founding(parts, NewUnit.of(name, name, "thon"), superior));
    }

    private void reorganise(Change change) {
        reorganising.record(DECISION, List.of(change), administratorOf(town.city()));
    }

    private ReportId superior(UnitId unit) {
        return new ReportId(jdbc.sql("select superior from reporting.report where id = :id")
                .param("id", november.of(unit).value())
                .query(UUID.class)
                .single());
    }

    /** Of the villages. */
    private List<String> states(ReportedPeriod period) {
        return jdbc.sql("""
                        select unit_name || ' ' || state from reporting.report
                        where period = :period and unit_name like 'Thôn%'
                        """)
                .param("period", period.id().value())
                .query(String.class)
                .list();
    }

    private Document open(String path) throws Exception {
        Actor officer = officerOf(town.city());
        var result = browser.get().uri(path).with(signedIn(officer)).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
