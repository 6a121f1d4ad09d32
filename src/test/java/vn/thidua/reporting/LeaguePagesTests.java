package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.headOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

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
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** Gia Lộc has reported twice, once late; Kiến Minh once on time. Who reported, and who stands first. */
@ProgramTest
@Transactional
class LeaguePagesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvcTester browser;

    LaunchedCampaign town;
    String campaign;

    @BeforeEach
    void communesHaveReported() {
        town = LaunchedCampaign.anew(jdbc, register);
        campaign = "/campaigns/" + town.id().value();
        ReportedPeriod.open(town, 10, jdbc, events).acceptLate(town.giaLoc(), 4).accept(town.kienMinh());
        ReportedPeriod.open(town, 11, jdbc, events).accept(town.giaLoc());
    }

    @Test
    void everyUnitsReportsAreCountedWithDaysLate() throws Exception {
        var page = open(campaign + "/completeness", officerOf(town.city()));

        var units = page.select("table").last().select("tbody tr").eachText();
        assertThat(units.getFirst()).isEqualTo("UBND xã Gia Lộc 2/2 1 1 báo cáo, cộng 4 ngày 0 2 100% 50%");
        assertThat(units.get(1)).isEqualTo("UBND xã Kiến Minh 1/2 1 0 0 1 50% 50%");
        assertThat(units.getLast()).startsWith("Tất cả 3/4");
        assertThat(page.select("table").first().select("tbody tr").eachText()).hasSize(2);
    }

    @Test
    void theLeagueTableStandsBesideItsFormula() throws Exception {
        var page = open(campaign + "/league", officerOf(town.city()));

        assertThat(page.text()).contains("điểm = (đầy đủ × 40 + đúng hạn × 30 + chỉ tiêu đạt × 30) : 100");
        assertThat(page.select("tbody tr").eachText().getFirst()).isEqualTo("1 UBND xã Gia Lộc 100 50 0 55");
    }

    @Test
    void onlyTheCampaignsOfficerChangesTheFormulaAndEqualScoresShareARank() throws Exception {
        assertThat(weigh(officerOf(town.giaLoc()), "0", "100", "0")).isEqualTo(409);
        assertThat(weigh(officerOf(town.city()), "0", "0", "0")).isEqualTo(409);
        assertThat(weigh(officerOf(town.city()), "0", "100", "0")).isEqualTo(302);

        var rows = open(campaign + "/league", officerOf(town.city()))
                .select("tbody tr")
                .eachText();
        assertThat(rows.getFirst()).startsWith("1 (đồng hạng) UBND xã Gia Lộc");
        assertThat(rows.getLast()).startsWith("1 (đồng hạng) UBND xã Kiến Minh");
    }

    @Test
    void aCommuneSeesItsVillagesAndAVillageNobody() throws Exception {
        assertThat(open(campaign + "/completeness", officerOf(town.giaLoc())).text())
                .contains("Thôn Gia Khánh")
                .doesNotContain("Thôn Đại Đồng 2");
        assertThat(open(campaign + "/league", headOf(town.giaKhanh())).text()).contains("Chưa có đơn vị nào");
    }

    @Test
    void whatIsShownIsTakenAwayAsAFile() throws Exception {
        var csv = browser.get()
                .uri(campaign + "/league/file?as=csv")
                .with(signedIn(officerOf(town.city())))
                .exchange();
        assertThat(csv.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"Hạng\",\"Đơn vị\"", "1,\"UBND xã Gia Lộc\",100.00,50.00,0.00,55.00");
        var excel = browser.get()
                .uri(campaign + "/completeness/file?as=xlsx")
                .with(signedIn(officerOf(town.city())))
                .exchange();
        assertThat(excel.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    private Document open(String path, Actor actor) throws Exception {
        var result = browser.get().uri(path).with(signedIn(actor)).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private int weigh(Actor actor, String complete, String onTime, String targets) {
        return browser.post()
                .uri(campaign + "/league")
                .param("completeness", complete)
                .param("onTime", onTime)
                .param("targets", targets)
                .with(signedIn(actor))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
