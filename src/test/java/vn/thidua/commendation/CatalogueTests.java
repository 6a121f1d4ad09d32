package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.cityOfficerOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.Statements;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.commendation.store.CatalogueQueries;
import vn.thidua.commendation.store.RewardQueries;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** The catalogue as people of Hải Phòng open it on 24/11/2025, and what it says of other days. */
@ProgramTest
@Transactional
class CatalogueTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitRegister register;

    @Autowired
    CatalogueQueries catalogue;

    @Autowired
    RewardQueries rewards;

    @Autowired
    MockMvcTester browser;

    LaunchedCampaign town;

    @BeforeEach
    void theTownExists() {
        town = LaunchedCampaign.anew(jdbc, register);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/commendation/money.tsv", delimiter = '\t', numLinesToSkip = 1)
    void everyCoefficientPaysByTheSalaryOfTheDay(
            String award, String subject, String coefficient, String before, String after) throws Exception {
        assertThat(amount(award, subject, "30/06/2026")).isEqualTo(written(coefficient, before));
        assertThat(amount(award, subject, "01/07/2026")).isEqualTo(written(coefficient, after));
    }

    @Test
    void theTableOfMoneyNamesEveryCoefficientThereIs() throws Exception {
        var lines = new String(
                        getClass()
                                .getResourceAsStream("/commendation/money.tsv")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .count();

        assertThat(rewards.coefficients(LocalDate.of(2026, 7, 1))).hasSize((int) lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPES", "LOCAL", "LAW"})
    void aTabAsksOnlyForWhatItShows(String part) {
        var request = browser.get().uri("/catalogue?part=" + part).with(signedIn(officerOf(town.giaLoc())));
        var asked = Statements.of(() -> assertThat(request).hasStatusOk());
        assertThat(asked).noneMatch(one -> one.contains("base_salary") || one.contains("award_authority"));
    }

    @Test
    void communesDecideWhatDistrictsDecidedBefore() {
        assertThat(decider("CSTDCS", LocalDate.of(2025, 6, 30))).contains("cấp huyện");
        assertThat(decider("CSTDCS", LocalDate.of(2025, 7, 1)))
                .contains("cấp xã")
                .doesNotContain("huyện");
        assertThat(decider("THON_VH", LocalDate.of(2025, 7, 1))).isEqualTo("Chủ tịch UBND cấp xã");
    }

    @Test
    void theLawOf2026AddsTwoKindsOnItsDay() {
        assertThat(catalogue.types(LocalDate.of(2026, 9, 30))).hasSize(6);
        assertThat(catalogue.types(LocalDate.of(2026, 10, 1)))
                .extracting(CatalogueQueries.Type::name)
                .contains("Chuyên đề", "Phong trào thi đua theo chuyên đề");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLES", "FORMS", "TYPES", "MONEY", "LOCAL", "LAW", "khong-co"})
    void everyPartOpensForEveryone(String part) throws Exception {
        assertThat(page("/catalogue?part=" + part, officerOf(town.giaLoc()))
                        .select("h1")
                        .text())
                .isEqualTo("Danh mục khen thưởng");
    }

    @Test
    void titlesAndFormsAreKeptApart() throws Exception {
        var titles = page("/catalogue?part=TITLES", officerOf(town.giaLoc()))
                .select("tbody td:first-child")
                .eachText();
        var forms = page("/catalogue?part=FORMS", officerOf(town.giaLoc()))
                .select("tbody td:first-child")
                .eachText();

        assertThat(titles).contains("Lao động tiên tiến", "Gia đình văn hóa").doesNotContain("Giấy khen");
        assertThat(forms).contains("Giấy khen").doesNotContainAnyElementsOf(titles);
    }

    @Test
    void whatIsNotConfirmedSaysSo() throws Exception {
        var page = page("/catalogue/awards/BK_TINH", officerOf(town.giaLoc()));

        assertThat(page.select("tr:has(td:first-child:contains(Cá nhân)) .st").text())
                .isEqualTo("Cần xác nhận");
        assertThat(page.select("tr:has(td:first-child:contains(Tập thể)) .st").text())
                .isEqualTo("Đã đối chiếu");
    }

    @Test
    void aDayThatIsNoneAndAnAwardThatIsNoneAreTold() throws Exception {
        var answer = browser.get()
                .uri("/catalogue?day=32/13/2025")
                .with(signedIn(officerOf(town.giaLoc())))
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("[role=alert]").text()).contains("32/13/2025");
        assertThat(browser.get().uri("/catalogue/awards/khong-co").with(signedIn(officerOf(town.giaLoc()))))
                .hasStatus(404);
    }

    @Test
    void theCityWritesARuleAndEndsIt() throws Exception {
        var officer = cityOfficerOf(town.city());
        assertThat(write(officer, "Báo cáo thành tích", "GK", "15/11/2025", "Quyết định số 30/QĐ-UBND"))
                .hasStatus3xxRedirection();
        assertThat(page("/catalogue/awards/GK", officer).text()).contains("Báo cáo thành tích");
        assertThat(page("/catalogue/awards/GK?day=14/11/2025", officer).text()).doesNotContain("Báo cáo thành tích");

        var rule = catalogue.localRules(LocalDate.of(2025, 11, 24)).stream()
                .filter(one -> one.wording().equals("Báo cáo thành tích"))
                .findFirst()
                .orElseThrow();
        end(rule.id(), "30/11/2025", officer);

        assertThat(wordings("2025-11-30")).contains("Báo cáo thành tích");
        assertThat(wordings("2025-12-01")).doesNotContain("Báo cáo thành tích");
        assertThat(end(rule.id(), "05/12/2025", officer)).hasStatus(409);
    }

    @Test
    void whatIsTypedWronglyIsToldAndKept() throws Exception {
        var officer = cityOfficerOf(town.city());

        var answer = write(officer, "Báo cáo thành tích", "GK", "hôm nay", "Quyết định số 30/QĐ-UBND");

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("[role=alert]").text()).contains("hôm nay");
        assertThat(html(answer).select("input[name=wording]").val()).isEqualTo("Báo cáo thành tích");
        assertThat(write(officer, " ", "GK", "15/11/2025", "QĐ 30")).hasStatus(422);
        assertThat(write(officer, "a", "KHONG_CO", "15/11/2025", "QĐ 30")).hasStatus(422);
        assertThat(write(officer, "a", "GK", "15/11/2025", " ")).hasStatus(422);
    }

    @Test
    void aCommuneReadsTheRulesAndWritesNone() throws Exception {
        assertThat(page("/catalogue?part=LOCAL", officerOf(town.giaLoc()))
                        .select("form[method=post][action*=catalogue]"))
                .isEmpty();
        assertThat(write(officerOf(town.giaLoc()), "a", "GK", "15/11/2025", "b"))
                .hasStatus(409);
        assertThat(wordings("2025-11-24")).doesNotContain("a");
    }

    private String amount(String award, String subject, String day) throws Exception {
        var subjects = List.of("PERSON", "COLLECTIVE", "HOUSEHOLD");
        var words = List.of("Cá nhân", "Tập thể", "Hộ gia đình").get(subjects.indexOf(subject));
        var row = page("/catalogue/awards/" + award + "?day=" + day, officerOf(town.giaLoc()))
                .select("tr:has(td:first-child:contains(" + words + ")) td.num");
        return row.get(0).text() + " " + row.get(1).text();
    }

    private static String written(String coefficient, String amount) {
        return coefficient == null
                ? "– Chưa rõ"
                : coefficient.replace('.', ',') + " "
                        + String.format("%,d", Long.valueOf(amount)).replace(',', '.');
    }

    private String decider(String award, LocalDate day) {
        return catalogue.award(award, day).orElseThrow().decidedBy();
    }

    private List<String> wordings(String day) {
        return catalogue.localRules(LocalDate.parse(day)).stream()
                .map(CatalogueQueries.Local::wording)
                .toList();
    }

    private MvcTestResult write(Actor actor, String wording, String award, String from, String basis) {
        return browser.post()
                .uri("/catalogue/local-rules")
                .param("kind", "PAPER")
                .param("award", award)
                .param("wording", wording)
                .param("validFrom", from)
                .param("basis", basis)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult end(LocalRuleId id, String day, Actor actor) {
        return browser.post()
                .uri("/catalogue/local-rules/{id}/end", id.value())
                .param("lastDay", day)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private Document page(String path, Actor reader) throws Exception {
        var answer = browser.get().uri(path).with(signedIn(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return html(answer);
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
