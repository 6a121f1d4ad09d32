package vn.thidua.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.chairOf;
import static vn.thidua.Persons.headOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.Persons.someoneOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.Statements;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** The three dashboards on 24/11/2025, as the people of the city, of a commune and of a village see them. */
@ProgramTest
@Transactional
class DashboardPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    LaunchedCampaign campaign;
    ReportedAutumn autumn;

    @BeforeEach
    void theAutumn() {
        campaign = LaunchedCampaign.anew(db, register);
        autumn = new ReportedAutumn(db, campaign);
    }

    @Test
    void eachIsLedToTheBoardOfTheirDuty() {
        assertThat(get("/dashboards", officerOf(campaign.giaLoc()))).hasRedirectedUrl("/dashboards/officer");
        assertThat(get("/dashboards", headOf(campaign.giaKhanh()))).hasRedirectedUrl("/dashboards/officer");
        assertThat(get("/dashboards", chairOf(campaign.giaLoc()))).hasRedirectedUrl("/dashboards/leader");
        assertThat(get("/dashboards", auditorOf(campaign.city()))).hasRedirectedUrl("/dashboards/overview");
        assertThat(get("/dashboards", administratorOf(campaign.city()))).hasStatus(403);
        assertThat(get("/dashboards/overview", headOf(campaign.giaKhanh()))).hasStatus(403);
    }

    @Test
    void onlyWhoHasABoardHasTheJob() throws Exception {
        assertThat(html(get("/reports", officerOf(campaign.giaLoc()))).select(".td-job[href=/dashboards]"))
                .hasSize(1);
        assertThat(html(get("/reports", someoneOf(campaign.giaLoc()))).select(".td-job[href=/dashboards]"))
                .isEmpty();
    }

    @Test
    void oneLooksFromTheOwnUnitAndThoseBelowOnly() {
        var below = "/dashboards/leader?unit=" + campaign.giaKhanh().value();

        assertThat(get(below, officerOf(campaign.giaLoc()))).hasStatusOk();
        assertThat(get(below, officerOf(campaign.kienMinh()))).hasStatus(404);
        assertThat(get("/dashboards/leader?unit=" + campaign.city().value(), officerOf(campaign.giaLoc())))
                .hasStatus(404);
        assertThat(get("/dashboards/leader?period=" + campaign.city().value(), officerOf(campaign.giaLoc())))
                .hasStatus(404);
    }

    @Test
    void aUnitWithoutCampaignIsToldWhatWillBeHere() throws Exception {
        db.sql("delete from campaign.participation where unit = :unit")
                .param("unit", campaign.daiDong().value())
                .update();

        assertThat(html(get("/dashboards/officer", headOf(campaign.daiDong()))).select(".td-empty"))
                .hasSize(1);
    }

    @Test
    void theLeaderSeesTheWorstFirstAndHowItIsJudged() throws Exception {
        var page = html(get("/dashboards/leader", chairOf(campaign.city())));

        assertThat(page.select("#targets tbody tr").eachText())
                .first()
                .asString()
                .contains(
                        "Tỷ lệ hộ dân phân loại rác tại nguồn",
                        "Nguy cơ không đạt",
                        "từ 80 trở lên",
                        "40",
                        "So với mục tiêu");
        var sessions = row(page, "targets", "Số buổi tổng vệ sinh môi trường");
        assertThat(sessions.text()).contains("Đạt", "từ 20 trở lên", "20");
        assertThat(sessions.select(
                        "a[href=/reports/" + autumn.report(autumn.period(10), campaign.city()) + "/totals/1]"))
                .hasSize(1);
        assertThat(page.select("#targets .td-mark").eachText())
                .anySatisfy(mark -> assertThat(mark).contains("50%", "31/10/2025"));
        assertThat(page.select("#waited-for tbody tr")).singleElement().satisfies(owing -> assertThat(owing.text())
                .contains("UBND xã Kiến Minh", "Bị trả lại", "05/11/2025", "19"));
    }

    @Test
    void earlierPeriodsAreSeenAsTheyStoodThen() throws Exception {
        var page = html(get("/dashboards/leader?period=" + autumn.period(9), chairOf(campaign.city())));

        assertThat(row(page, "targets", "Số buổi tổng vệ sinh môi trường").text())
                .contains("Đúng tiến độ", "12", "60", "244");
        assertThat(page.select("#trend tbody tr")).hasSize(1);
    }

    @Test
    void theStandingBodySeesAllUnitsAndHowFiguresAreSpread() throws Exception {
        var page = html(get("/dashboards/overview?period=" + autumn.period(9), officerOf(campaign.city())));

        assertThat(row(page, "punctuality", "tháng 9/2025").text()).isEqualTo("tháng 9/2025 1 1 0 0 2 50");
        assertThat(row(page, "launch", "Tiếp nhận").text()).isEqualTo("Tiếp nhận 0 0 2");
        assertThat(row(page, "spreads", "Số buổi tổng vệ sinh môi trường").text())
                .endsWith("buổi 2 3 3 3 9 9");
        assertThat(page.select("#ranking tbody tr").eachText())
                .containsExactly("UBND xã Gia Lộc 1 100 2 0 2", "UBND xã Kiến Minh 2 50 1 0 2");
        assertThat(page.select("#figures tbody tr").eachText())
                .containsExactly("UBND xã Kiến Minh 3", "UBND xã Gia Lộc 9");
    }

    @Test
    void theMapShowsUnitsWithCoordinatesAndListsTheOthers() throws Exception {
        db.sql("update organisation.unit set latitude = 20.87, longitude = 106.42 where id = :unit")
                .param("unit", campaign.giaLoc().value())
                .update();

        var page = html(get("/dashboards/overview", officerOf(campaign.city())));

        assertThat(page.select("#map[data-shape=points] tbody tr")).hasSize(2);
        assertThat(row(page, "map", "UBND xã Gia Lộc").select("td[data-value]").eachAttr("data-value"))
                .containsExactly("20.870000", "106.420000");
    }

    @Test
    void theOfficerSeesWhatWaitsAndTheTargetsOfTheOwnUnit() throws Exception {
        var page = html(get("/dashboards/officer", officerOf(campaign.kienMinh())));

        assertThat(row(page, "own-reports", "tháng 10/2025").text()).contains("Bị trả lại");
        assertThat(page.select(".td-count.soon").text()).isEqualTo("1Báo cáo bị trả lại");
        assertThat(page.select(".tabs a").eachText()).containsExactly("Cán bộ", "Lãnh đạo", "Toàn cảnh");
    }

    @Test
    void everyChartHasItsTableAndItsWorkbook() throws Exception {
        for (var board : new String[] {"officer", "leader", "overview"}) {
            for (var chart : html(get("/dashboards/" + board, officerOf(campaign.city())))
                    .select("figure.td-chart")) {
                assertThat(chart.select("figcaption h2").text()).isNotBlank();
                if (chart.select(".td-none").isEmpty()) {
                    assertThat(sheet(chart)).as(chart.id()).isEqualTo(table(chart));
                }
            }
        }
    }

    @Test
    void whoIsNotLetInGetsNoWorkbookEither() {
        assertThat(get("/dashboards/overview/charts/map", headOf(campaign.giaKhanh())))
                .hasStatus(403);
        assertThat(get("/dashboards/leader/charts/nothing", chairOf(campaign.city())))
                .hasStatus(404);
    }

    @Test
    void aBoardAsksFewQuestionsHoweverManyUnits() {
        var officer = officerOf(campaign.city());
        // The frame's badges are counted once and kept for a while.
        assertThat(get("/dashboards/officer", officer)).hasStatusOk();
        for (var board : new String[] {"officer", "leader", "overview"}) {
            var asked = Statements.of(
                    () -> assertThat(get("/dashboards/" + board, officer)).hasStatusOk());
            assertThat(asked).as(board).hasSizeLessThanOrEqualTo(20);
        }
    }

    private static Element row(Document page, String chart, String name) {
        return page.select("#" + chart + " tbody tr").stream()
                .filter(row -> row.child(0).text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " in " + page.select("#" + chart).text()));
    }

    /** First cells of all rows and all figures, as the page shows them. */
    private static String table(Element chart) {
        return chart.select("tbody tr").stream()
                .map(row -> row.child(0).text()
                        + row.select("td[data-value]").eachAttr("data-value").stream()
                                .map(figure -> " " + Double.parseDouble(figure))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** The same of the workbook. */
    private String sheet(Element chart) throws IOException {
        var file = get(chart.select("figcaption a").attr("href"), officerOf(campaign.city()));
        assertThat(file).hasStatusOk();
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            return book.getFirstSheet()
                    .openStream()
                    .skip(3)
                    .map(row -> row.getCellText(0)
                            + row.stream()
                                    .filter(cell -> cell != null
                                            && cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER)
                                    .map(cell -> " " + Double.parseDouble(cell.getRawValue()))
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private static Document html(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
