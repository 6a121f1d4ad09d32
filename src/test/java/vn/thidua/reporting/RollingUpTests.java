package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.auditorOf;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.platform.Signs;
import vn.thidua.reporting.application.CheckingTotals;
import vn.thidua.shared.Actor;

/** Two villages of Gia Lộc and one of Kiến Minh report November; what the city, the communes and the villages see of it. */
@ProgramTest
@Transactional
class RollingUpTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvcTester browser;

    @Autowired
    CheckingTotals checking;

    @Autowired
    java.util.List<Signs> signs;

    LaunchedCampaign town;
    ReportedPeriod november;

    @BeforeEach
    void novemberIsReported() {
        town = LaunchedCampaign.anew(jdbc, register);
        november = ReportedPeriod.open(town, 11, jdbc, events)
                .figure(town.giaKhanh(), 1, "3")
                .figure(town.giaKhanh(), 2, "12.5")
                .figure(town.giaKhanh(), 5, "90", "100")
                .figure(town.langXuyen(), 1, "0")
                .figure(town.langXuyen(), 5, "100", "300")
                .notApplicable(town.daiDong(), 1)
                .figure(town.daiDong(), 6, "1");
    }

    @Test
    void anAcceptedReportMovesEveryTotalAboveItAtOnce() {
        november.accept(town.giaKhanh()).accept(town.langXuyen()).accept(town.daiDong());

        assertThat(november.total(town.giaLoc(), 1)).isEqualTo("3/0/2/0");
        assertThat(november.total(town.city(), 1)).isEqualTo("3/0/2/1");
        assertThat(november.total(town.city(), 2)).isEqualTo("12.5/0/1/0");
        assertThat(november.total(town.city(), 5)).isEqualTo("190/400/2/0");
        assertThat(november.total(town.city(), 6)).isEqualTo("1/1/1/0");
        assertThat(november.total(town.giaLoc(), 6)).isEmpty();
    }

    @Test
    void aReportOpenedAgainLeavesNoTraceInTheTotals() {
        november.accept(town.giaKhanh()).accept(town.langXuyen()).reopen(town.giaKhanh());

        assertThat(november.total(town.city(), 1)).isEqualTo("0/0/1/0");
        assertThat(november.total(town.city(), 2)).isEmpty();
        assertThat(november.total(town.city(), 5)).isEqualTo("100/300/1/0");
    }

    @Test
    void whatACommuneReportsForItsWholeAreaStandsInPlaceOfItsVillages() throws Exception {
        jdbc.sql("insert into reporting.asked (report, line, source) values (:report, 1, 'OWN')")
                .param("report", november.of(town.giaLoc()).value())
                .update();
        november.figure(town.giaLoc(), 1, "7").accept(town.giaKhanh()).accept(town.giaLoc());

        assertThat(november.total(town.city(), 1)).isEqualTo("7/0/1/0");
        assertThat(november.total(town.giaLoc(), 1)).isEqualTo("3/0/1/0");
        assertThat(open("/reports/" + november.of(town.giaLoc()).value() + "/totals", officerOf(town.giaLoc()))
                        .text())
                .contains("Cấp dưới báo: 3 (không cộng vào)");
    }

    @Test
    void theCitySeesTheTotalWhoIsMissingAndOpensItDownToTheVillage() throws Exception {
        november.accept(town.giaKhanh()).accept(town.langXuyen());
        var city = officerOf(town.city());

        var page = open("/periods/" + november.id().value() + "/totals", city);
        var ratio = page.select("tbody tr").get(4);
        assertThat(ratio.text())
                .contains("47,5%", "190 / 400", "Chưa đủ số liệu", "1/2 đơn vị trực tiếp", "2/3 đơn vị có số liệu");

        var line = open(ratio.select("a").attr("href"), city);
        assertThat(line.select("tbody tr").eachText()).hasSize(2);
        assertThat(line.text())
                .contains("1 đơn vị chưa có số liệu", "Quá hạn chưa gửi Thôn Đại Đồng 2 UBND xã Kiến Minh");

        var commune = open(line.select("tbody a").first().attr("href"), city);
        assertThat(commune.select("tbody tr").eachText().getFirst()).contains("Thôn Gia Khánh", "90%", "Đã chấp nhận");
        assertThat(commune.select("tbody a").attr("href"))
                .isEqualTo("/reports/" + november.of(town.giaKhanh()).value());
    }

    @Test
    void aCommuneSeesItsOwnBranchAndNothingBesideOrAbove() throws Exception {
        november.accept(town.giaKhanh()).accept(town.daiDong());
        var giaLoc = officerOf(town.giaLoc());

        assertThat(open("/periods/" + november.id().value() + "/totals", giaLoc)
                        .select("h1")
                        .text())
                .isEqualTo("Tổng hợp của UBND xã Gia Lộc");
        assertThat(get("/reports/" + november.of(town.city()).value() + "/totals", giaLoc))
                .hasStatus(404);
        assertThat(get("/reports/" + november.of(town.kienMinh()).value() + "/totals", giaLoc))
                .hasStatus(404);
        assertThat(get("/reports/" + november.of(town.kienMinh()).value() + "/totals/1", giaLoc))
                .hasStatus(404);
        assertThat(get(
                        "/reports/" + november.of(town.giaLoc()).value() + "/totals/file?as=csv",
                        headOf(town.giaKhanh())))
                .hasStatus(404);
        assertThat(get("/periods/" + november.id().value() + "/total-checks", giaLoc))
                .hasStatus(404);
        assertThat(open("/reports/" + november.of(town.giaKhanh()).value() + "/totals", headOf(town.giaKhanh()))
                        .text())
                .contains("12,5");
    }

    @Test
    void figuresToDateAddUpWhereTheyMayAndNeverStandInForWhatIsMissing() throws Exception {
        var october = ReportedPeriod.open(town, 10, jdbc, events)
                .figure(town.giaKhanh(), 1, "5")
                .figure(town.giaKhanh(), 3, "40")
                .accept(town.giaKhanh());
        november.accept(town.giaKhanh());
        var path = "/reports/" + november.of(town.giaLoc()).value() + "/totals";

        var toDate = open(path, officerOf(town.giaLoc())).select("tbody tr");
        assertThat(toDate.get(0).select("td.num b").text()).isEqualTo("8");
        assertThat(toDate.get(2).select("td.num b").text()).isEqualTo("–");
        assertThat(open(path + "?single=true", officerOf(town.giaLoc()))
                        .select("tbody tr")
                        .get(0)
                        .select("td.num b")
                        .text())
                .isEqualTo("3");
        assertThat(october.total(town.city(), 3)).isEqualTo("40/0/1/0");
    }

    @Test
    void aTotalThatWasTamperedWithIsFoundAndMendedOnlyOnAPersonsWord() throws Exception {
        november.accept(town.giaKhanh());
        jdbc.sql("update reporting.total set value = 999 where report = :report and line = 1")
                .param("report", november.of(town.city()).value())
                .update();

        checking.check(november.id());

        assertThat(november.total(town.city(), 1)).startsWith("999");
        assertThat(signs.stream().flatMap(of -> of.now().stream()).filter(sign -> sign.key()
                        .equals("reporting.sign.totals")))
                .allMatch(sign -> !sign.isGood());
        var path = "/periods/" + november.id().value() + "/total-checks";
        assertThat(open(path, auditorOf(town.city())).select("form[action$=repair]"))
                .isEmpty();
        assertThat(post(path + "/repair", auditorOf(town.city()))).hasStatus(409);
        var page = open(path, officerOf(town.city()));
        assertThat(page.text()).contains("Đã so 6 số tổng hợp, 1 số sai lệch", "UBND thành phố", "999");

        assertThat(post(path + "/repair", officerOf(town.city()))).hasStatus3xxRedirection();

        assertThat(november.total(town.city(), 1)).isEqualTo("3/0/1/0");
        assertThat(open(path, officerOf(town.city())).text()).contains("Khớp", "Nguyễn Thị Lụa đã sửa");
    }

    private Document open(String path, Actor actor) throws Exception {
        var result = get(path, actor);
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String path, Actor actor) {
        return browser.post().uri(path).with(signedIn(actor)).with(csrf()).exchange();
    }
}
