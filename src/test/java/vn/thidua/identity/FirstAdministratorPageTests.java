package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ProgramTest;
import vn.thidua.identity.application.AdmittingFirstAdministrator;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Duty;

@ProgramTest
@Transactional
class FirstAdministratorPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AdmittingFirstAdministrator admitting;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void aSystemWithoutAccounts() {
        db.sql("truncate identity.account cascade").update();
    }

    @Test
    void theLinkMakesTheUnitAndItsAdministratorOnce() {
        var path = "/first-admin/" + admitting.offer().orElseThrow().text();

        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        assertThat(begin(path, "bầu trời mùa thu")).hasRedirectedUrl("/sign-in?ready");

        var first = accounts.actor("ung.thuynguyen").orElseThrow();
        assertThat(first.duties()).isEqualTo(Set.of(Duty.ADMINISTRATOR, Duty.OFFICER));
        assertThat(units.named("UBND phường Thử Nghiệm").orElseThrow().id().value())
                .isEqualTo(first.unit());
        assertThat(browser.get().uri(path).exchange()).hasStatus(404);
        assertThat(admitting.offer()).isEmpty();
    }

    @Test
    void aRefusalKeepsTheLinkAndWhatWasTyped() throws Exception {
        var path = "/first-admin/" + admitting.offer().orElseThrow().text();

        var answer = begin(path, "ngắn");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("[role=alert]").text()).contains("ít nhất 10 ký tự");
        assertThat(page.select("#f-unitName").val()).isEqualTo("Ủy ban nhân dân phường Thử Nghiệm");
        assertThat(page.select("#f-password").val()).isEmpty();
    }

    @Test
    void aNewStartMakesTheEarlierLinkVoid() {
        var earlier = admitting.offer().orElseThrow();
        var later = admitting.offer().orElseThrow();

        assertThat(admitting.isOpen(earlier)).isFalse();
        assertThat(admitting.isOpen(later)).isTrue();
        assertThat(db.sql("select token_hash from identity.invitation")
                        .query(String.class)
                        .list())
                .doesNotContain(earlier.text(), later.text());
    }

    @Test
    void aMadeUpLinkLeadsNowhere() {
        assertThat(browser.get().uri("/first-admin/abc").exchange()).hasStatus(404);
        assertThat(begin("/first-admin/abc", "bầu trời mùa thu")).hasStatus(422);
        assertThat(accounts.actor("ung.thuynguyen")).isEmpty();
    }

    private MvcTestResult begin(String path, String password) {
        return browser.post()
                .uri(path)
                .param("unitName", "Ủy ban nhân dân phường Thử Nghiệm")
                .param("unitShortName", "UBND phường Thử Nghiệm")
                .param("kind", "phuong")
                .param("name", "Đặng Văn Ứng")
                .param("post", "Văn phòng")
                .param("username", "ung.thuynguyen")
                .param("password", password)
                .param("again", password)
                .with(csrf())
                .exchange();
    }
}
