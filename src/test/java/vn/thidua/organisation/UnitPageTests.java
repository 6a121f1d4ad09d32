package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.Persons.someoneOf;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

@ProgramTest
@Transactional
class UnitPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    UnitRegister register;

    @Autowired
    Units units;

    @Autowired
    DemoTown town;

    @Test
    void theSearchFindsACommuneWithoutDiacritics() throws Exception {
        var page = html(get("/units?q=gia loc", someoneOf(town.kienMinh())));

        assertThat(page.select("tbody a").eachText()).contains("Ủy ban nhân dân xã Gia Lộc");
        assertThat(page.select("tbody td[data-label=Cấp trên]").first().text()).isEqualTo("UBND thành phố Hải Phòng");
    }

    @Test
    void aSearchWithoutAnswerSaysWhatToDo() throws Exception {
        var page = html(get("/units?q=zzzzzz", someoneOf(town.kienMinh())));

        assertThat(page.select(".td-empty").text()).contains("Không tìm thấy đơn vị “zzzzzz”", "Thử gõ ít chữ hơn");
    }

    @Test
    void aUnitShowsWhereItCameFromAndWhatStandsBelow() throws Exception {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);
        var catHai = units.withCode("11914").orElseThrow().id();

        var page = html(get(path(catHai), someoneOf(town.giaLoc())));

        assertThat(page.select("h1").text()).isEqualTo("Ủy ban nhân dân đặc khu Cát Hải");
        assertThat(page.select(".td-merger td:first-child").eachText())
                .contains("UBND thị trấn Cát Bà", "UBND xã Việt Hải");
        assertThat(page.select("dd").eachText()).contains("11914 Từ 01/07/2025", "Từ 01/07/2025", "Đặc khu");
        assertThat(page.select(".td-crumb a").eachText()).containsExactly("UBND thành phố Hải Phòng");
    }

    @Test
    void onlyWhoMayAddSeesTheButton() throws Exception {
        assertThat(html(get(path(town.giaLoc()), officerOf(town.giaLoc()))).select("a[href$=/add]"))
                .hasSize(1);
        assertThat(html(get(path(town.giaLoc()), officerOf(town.kienMinh()))).select("a[href$=/add]"))
                .isEmpty();
    }

    @Test
    void theOfficerAddsAnOffice() {
        var answer = add(town.giaLoc(), "Phòng Kinh tế", officerOf(town.giaLoc()));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(units.below(town.giaLoc())).extracting(Unit::name).contains("Phòng Kinh tế");
    }

    @Test
    void whatIsRefusedIsSaidAboveTheFormAndNothingTypedIsLost() throws Exception {
        var answer = add(town.giaLoc(), "Phòng Văn hóa - Xã hội", officerOf(town.giaLoc()));

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("[role=alert]").text()).contains("đã có đơn vị tên Phòng Văn hóa - Xã hội");
        assertThat(html(answer).select("#f-name").val()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(add(town.kienMinh(), "Phòng Kinh tế", officerOf(town.giaLoc())))
                .hasStatus(422);
    }

    @Test
    void aUnitThatIsNotThereIsMissing() {
        assertThat(get("/units/" + UUID.randomUUID(), someoneOf(town.giaLoc()))).hasStatus(404);
        assertThat(get("/units/khong-phai-ma", someoneOf(town.giaLoc()))).hasStatus(404);
    }

    @Test
    void theSearchBoxAtTheTopFindsUnitsToo() throws Exception {
        var page = html(get("/search?q=kien minh", someoneOf(town.giaLoc())));

        assertThat(page.select(".td-found a").eachText()).contains("Ủy ban nhân dân xã Kiến Minh");
    }

    @Test
    void clustersAreTakenOverOnlyFromAYearThatHasSome() throws Exception {
        var keeper = administratorOf(town.city());
        assertThat(html(get("/clusters?year=2025", keeper)).select("form[action$=/copy]"))
                .isEmpty();

        var made = browser.post()
                .uri("/clusters")
                .param("year", "2025")
                .param("kind", "CLUSTER")
                .param("name", "Cụm số 1")
                .param("members", "UBND xã Gia Lộc\nUBND xã Kiến Minh")
                .with(csrf())
                .with(signedIn(keeper))
                .exchange();
        assertThat(made).hasStatus3xxRedirection();

        assertThat(html(get("/clusters?year=2026", keeper))
                        .select("form[action$=/copy] button")
                        .text())
                .isEqualTo("Chép từ năm 2025");
        assertThat(html(get("/clusters?year=2025", keeper)).select("form[action$=/copy]"))
                .isEmpty();
    }

    private MvcTestResult add(UnitId superior, String name, Actor actor) {
        return browser.post()
                .uri(path(superior) + "/units")
                .param("name", name)
                .param("shortName", name)
                .param("kind", "phong")
                .param("validFrom", "2025-07-01")
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private static String path(UnitId id) {
        return "/units/" + id.value();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
