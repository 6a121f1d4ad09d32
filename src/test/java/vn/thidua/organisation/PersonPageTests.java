package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.chairOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.Persons.someoneOf;

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

/** The pages of people, collectives and households, as each duty, as a neighbour, and with hostile words. */
@ProgramTest
@Transactional
class PersonPageTests {

    private static final String NUMBER = "000185001234";
    private static final String HOSTILE = "<script>alert('x')</script>\"><img src=x>";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PersonRegister register;

    @Autowired
    CollectiveRegister collectives;

    @Autowired
    Persons persons;

    @Autowired
    DemoTown town;

    @Test
    void theListIsFoundUnderAdministrationAndInTheSearchBox() throws Exception {
        enter("Nguyễn Thị Hòa", "1985", NUMBER, "");

        assertThat(html(get("/admin", officer())).select("a[href=/people]")).hasSize(1);
        assertThat(html(get("/search", officer())).select("a[href=/people]")).hasSize(1);
        assertThat(html(get("/search", someoneOf(town.giaLoc()))).select("a[href=/people]"))
                .isEmpty();
        assertThat(html(get("/search?q=thi hoa", officer()))
                        .select(".td-found a")
                        .eachText())
                .contains("Nguyễn Thị Hòa");
        assertThat(html(get("/search?q=thi hoa", officerOf(town.kienMinh()))).text())
                .doesNotContain("Nguyễn Thị Hòa");
    }

    @Test
    void theNumberIsMaskedForAllAndWholeOnceAPurposeIsGiven() throws Exception {
        var path = path(enter("Nguyễn Thị Hòa", "1985", NUMBER, ""));

        assertThat(html(get(path, chairOf(town.giaLoc())))
                        .select("#so-dinh-danh")
                        .text())
                .isEqualTo("•••• •••• 1234");
        assertThat(html(get(path, chairOf(town.giaLoc()))).select("form[action$=/number]"))
                .isEmpty();
        var seen = post(path + "/number", officer(), "purpose", "Lập hồ sơ khen thưởng");
        assertThat(html(seen).select("#so-dinh-danh").text()).isEqualTo(NUMBER);
        assertThat(seen.getResponse().getHeaders("Cache-Control")).anyMatch(header -> header.contains("no-store"));
        assertThat(html(get(path, officer())).text())
                .contains("Lần xem gần nhất", "Lập hồ sơ khen thưởng", "Xem đủ số định danh của Nguyễn Thị Hòa")
                .doesNotContain(NUMBER);
        assertThat(post(path + "/number", administratorOf(town.giaLoc()), "purpose", "Tò mò thôi"))
                .hasStatus(409);
    }

    @Test
    void aViewWithoutPurposeIsRefusedUnderTheField() throws Exception {
        var path = path(enter("Nguyễn Thị Hòa", "1985", NUMBER, ""));

        var answer = post(path + "/number", officer(), "purpose", " ");

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("#h-purpose").text()).contains("Ghi rõ xem để làm gì");
        assertThat(html(answer).select("#so-dinh-danh").text()).isEqualTo("•••• •••• 1234");
    }

    @Test
    void aNeighbourFindsNothing() {
        var path = path(enter("Nguyễn Thị Hòa", "1985", NUMBER, ""));
        var neighbour = officerOf(town.kienMinh());

        assertThat(get(path, neighbour)).hasStatus(404);
        assertThat(get(path + "/facts", neighbour)).hasStatus(404);
        assertThat(post(path + "/number", neighbour, "purpose", "Tò mò thôi")).hasStatus(404);
        assertThat(post(path + "/close", neighbour, "cause", "DIED")).hasStatus(404);
        assertThat(get("/people?unit=" + town.giaLoc().value(), neighbour)).hasStatus(404);
        assertThat(get("/people", someoneOf(town.giaLoc()))).hasStatus(404);
        assertThat(get(path, someoneOf(town.giaLoc()))).hasStatus(404);
        assertThat(get(path, auditorOf(town.city()))).hasStatusOk();
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndNothingTypedIsLost() throws Exception {
        var answer = post(
                "/people", officer(), "name", "Nguyễn Văn 1", "birth", "31/2/1985", "number", "12", "unit", unit());

        assertThat(answer).hasStatus(422);
        var page = html(answer);
        assertThat(page.select("#h-name").text()).contains("chỉ gồm chữ");
        assertThat(page.select("#h-birth").text()).contains("không phải ngày sinh");
        assertThat(page.select("#h-number").text()).contains("12 số");
        assertThat(page.select("#f-name").val()).isEqualTo("Nguyễn Văn 1");
        assertThat(page.select(".invalid-feedback").eachText()).contains("Chọn Ông hoặc Bà.");
    }

    @Test
    void aLikelyNamesakeIsEnteredOnlyOnceOneIsSure() throws Exception {
        enter("Nguyễn Thị Hòa", "1985", "", "");
        var typed = new String[] {"name", "Nguyễn Thị Hòa", "salutation", "MS", "birth", "1985", "unit", unit()};

        var doubted = post("/people", officer(), typed);
        assertThat(doubted).hasStatus(422);
        assertThat(html(doubted).select("#h-name").text()).contains("Có thể đã có");
        var sure = java.util.Arrays.copyOf(typed, typed.length + 2);
        sure[typed.length] = "sure";
        sure[typed.length + 1] = "true";
        var entered = post("/people", officer(), sure);

        assertThat(entered).hasStatus3xxRedirection();
        assertThat(html(get(entered.getResponse().getRedirectedUrl(), officer()))
                        .text())
                .contains("Người trùng tên");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        var path = path(enter("Nguyễn Thị Hòa", "1985", "", HOSTILE));
        post(path + "/posts", officer(), "unit", unit(), "title", HOSTILE, "from", "2025-07-01");

        var page = html(get(path, officer()));

        assertThat(page.select("main script, main img[src=x]")).isEmpty();
        assertThat(page.select("dd").eachText()).contains(HOSTILE);
        assertThat(html(get("/people?q=%27%3Bdrop%20table%25_%5C", officer())).select(".td-empty"))
                .hasSize(1);
    }

    @Test
    void aRecordIsClosedWithItsReasonAndOpenedAgain() throws Exception {
        var path = path(enter("Nguyễn Thị Hòa", "1965", "", ""));

        assertThat(post(path + "/close", officer(), "cause", "RETIRED", "on", "2025-11-01"))
                .hasStatus3xxRedirection();
        assertThat(html(get(path, officer())).text()).contains("Hồ sơ đóng ngày 01/11/2025: nghỉ hưu.");
        assertThat(html(get("/people?closed=true", officer())).select("tbody a").eachText())
                .contains("Bà Nguyễn Thị Hòa");
        assertThat(get(path + "/facts", chairOf(town.giaLoc()))).hasStatus(409);
        assertThat(post(path + "/reopen", officer())).hasStatus3xxRedirection();
        assertThat(html(get(path, officer())).text()).contains("Mở lại hồ sơ của Nguyễn Thị Hòa");
    }

    @Test
    void collectivesAndHouseholdsAreEnteredCorrectedAndClosed() throws Exception {
        var entered = post("/collectives", officer(), "kind", "to", "name", "Tổ hòa giải thôn Bung", "unit", unit());
        var path = entered.getResponse().getRedirectedUrl();
        var twice = post("/collectives", officer(), "kind", "to", "name", "Tổ hòa giải thôn Bung", "unit", unit());

        assertThat(twice).hasStatus(422);
        assertThat(html(twice).select("#h-name").text()).contains("đã có ở đơn vị này");
        assertThat(html(get("/collectives?q=hoa giai", officer()))
                        .select("tbody a")
                        .eachText())
                .containsExactly("Tổ hòa giải thôn Bung");
        assertThat(html(get("/households", officer())).text()).doesNotContain("Tổ hòa giải");
        assertThat(post(path + "/facts", officer(), "kind", "to", "name", "Tổ hòa giải", "unit", unit()))
                .hasStatus3xxRedirection();
        assertThat(html(get(path, officer())).select("del, ins").eachText()).contains("Tổ hòa giải");
        assertThat(get(path, officerOf(town.kienMinh()))).hasStatus(404);
        assertThat(post(path + "/close", officer(), "note", "sáp nhập")).hasStatus3xxRedirection();
        assertThat(html(get(path, officer())).text()).contains("sáp nhập");
        assertThat(post("/collectives", chairOf(town.giaLoc()), "kind", "to", "name", "Tổ khác", "unit", unit()))
                .hasStatus(422);
    }

    private Actor officer() {
        return officerOf(town.giaLoc());
    }

    private String unit() {
        return town.giaLoc().value().toString();
    }

    private PersonId enter(String name, String birth, String number, String note) {
        return register.enter(new NewPerson(name, "Bà", birth, number, town.giaLoc(), "", "", note), officer());
    }

    private static String path(PersonId id) {
        return "/people/" + id.value();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get()
                .uri(java.net.URI.create(path.replace(" ", "%20")))
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(signedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
