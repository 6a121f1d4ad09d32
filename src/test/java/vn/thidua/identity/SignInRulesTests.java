package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** Quy định đăng nhập: laid down at the highest unit, for everybody. */
@ProgramTest
@Transactional
class SignInRulesTests {

    private static final String PATH = "/sign-in-rules";

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoTown town;

    @Test
    void theCitysAdministratorLaysItDownAndTakesItBack() throws Exception {
        var administrator = administratorOf(town.city());
        assertThat(html("/admin", administrator).select("a[href=" + PATH + "]")).hasSize(1);

        assertThat(browser.post()
                        .uri(PATH)
                        .param("duties", "CHAIR", "ADMINISTRATOR")
                        .param("since", "2025-12-01")
                        .with(signedIn(administrator))
                        .with(csrf()))
                .hasRedirectedUrl(PATH);
        var page = html(PATH, administrator);
        assertThat(page.select("input[name=duties][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("CHAIR", "ADMINISTRATOR");
        assertThat(page.select("input[name=duties][checked] + span").text()).contains("từ 01/12/2025");

        browser.post()
                .uri(PATH)
                .param("since", "2025-12-01")
                .with(signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(html(PATH, administrator).select("input[name=duties][checked]"))
                .isEmpty();
        assertThat(html("/audit", administrator).text())
                .contains("Bắt buộc xác thực hai bước với nhiệm vụ", "Thôi bắt buộc xác thực hai bước với nhiệm vụ");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        for (var other : new Actor[] {administratorOf(town.giaLoc()), officerOf(town.city())}) {
            assertThat(browser.get().uri(PATH).with(signedIn(other))).hasStatus(409);
            assertThat(browser.post()
                            .uri(PATH)
                            .param("duties", "CHAIR")
                            .param("since", "2025-12-01")
                            .with(signedIn(other))
                            .with(csrf()))
                    .hasStatus(409);
        }
        assertThat(html("/admin", administratorOf(town.giaLoc())).select("a[href=" + PATH + "]"))
                .isEmpty();
    }

    private Document html(String path, Actor reader) throws Exception {
        return Jsoup.parse(browser.get()
                .uri(path)
                .with(signedIn(reader))
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
