package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.identity.application.AdmittingByProvider;
import vn.thidua.identity.application.KeepingAccount;
import vn.thidua.identity.domain.Admission;
import vn.thidua.identity.domain.Assertion;
import vn.thidua.identity.domain.SignOnLink;
import vn.thidua.identity.domain.SignOnLinks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

@ProgramTest
@Transactional
class AdmittingByProviderTests {

    private static final String ISSUER = "https://sso.haiphong.example";
    private static final Assertion MAN = new Assertion(ISSUER, "hp-7", "man@haiphong.example", false);

    @Autowired
    MockMvcTester browser;

    @Autowired
    AdmittingByProvider admitting;

    @Autowired
    KeepingAccount keeping;

    @Autowired
    SignOnLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient db;

    AccountId man;

    @BeforeEach
    void anAccountWhoseAddressIsExpected() {
        man = accounts.open(
                new NewAccount("man.gialoc", "Đỗ Thị Mận", "Chuyên viên", town.giaLoc(), Set.of(Duty.OFFICER), null),
                Actor.SYSTEM);
        links.save(SignOnLink.expected(man, ISSUER, "man@haiphong.example", Instant.EPOCH));
    }

    @Test
    void theFirstWhoShowsTheExpectedAddressIsBoundByNumber() {
        assertThat(admitting.admit(MAN, "SSO", "")).isPresent();

        assertThat(admitting.admit(new Assertion(ISSUER, "hp-8", "man@haiphong.example", false), "SSO", ""))
                .as("the address has gone to someone else")
                .isEmpty();
        assertThat(admitting.admit(new Assertion(ISSUER, "hp-7", "moi@haiphong.example", false), "SSO", ""))
                .as("the same person under a new address")
                .isPresent();
        assertThat(admitting.admit(new Assertion("https://other.example", "hp-7", null, false), "SSO", ""))
                .as("the same number at another provider")
                .isEmpty();
    }

    @Test
    void theSecondStepIsAskedHereUnlessItWasAskedThere() {
        db.sql("insert into identity.sign_in_rule (duty, version, since) values ('OFFICER', 0, :since)")
                .param("since", LocalDate.of(2025, 1, 1))
                .update();

        assertThat(admitting.admit(MAN, "SSO", "").orElseThrow().admission()).isEqualTo(Admission.SET_UP);
        var asked = new Assertion(ISSUER, "hp-7", null, true);
        assertThat(admitting.admit(asked, "SSO", "").orElseThrow().admission()).isEqualTo(Admission.WHOLE);
        assertThat(db.sql("select event from audit.entry where details ->> 0 = 'man.gialoc' order by id desc limit 2")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("SignedInThrough", "KnownThrough"));
    }

    @Test
    void aClosedAccountAndAStrangerGetTheSameAnswer() {
        keeping.close(man, Persons.administratorOf(town.giaLoc()));

        assertThat(admitting.admit(MAN, "SSO", "")).isEmpty();
        assertThat(admitting.admit(new Assertion(ISSUER, "hp-9", null, true), "SSO", ""))
                .isEmpty();
    }

    @Test
    void withoutAProviderThereIsNoButtonAndNoWay() throws Exception {
        assertThat(browser.get().uri("/sign-in").exchange()).bodyText().doesNotContain("oauth2");
        var me = Persons.signedIn(Persons.officerOf(town.giaLoc()));
        assertThat(browser.get().uri("/oauth2/authorization/province").with(me).exchange())
                .hasStatus(404);
        assertThat(browser.get().uri("/account/sign-on").with(me).exchange()).hasStatus(404);
        assertThat(browser.post().uri("/account/sign-on").with(me).with(csrf()).exchange())
                .hasStatus(404);
    }

    @Test
    void whoKnocksTooOftenIsToldToWait() {
        int last = 0;
        for (int i = 0; i < 25; i++) {
            last = knock("203.0.113.9").getResponse().getStatus();
        }
        assertThat(last).isEqualTo(429);
        var answer = knock("203.0.113.9");
        assertThat(answer).headers().containsHeader("Retry-After").containsHeader("Content-Security-Policy");
        assertThat(answer).bodyText().contains("Có quá nhiều yêu cầu");
        assertThat(knock("203.0.113.10")).hasStatus(403);
    }

    /** Even a form without its token is counted; a forged header makes nobody another. */
    private MvcTestResult knock(String address) {
        return browser.post()
                .uri("/lost-password")
                .header("X-Forwarded-For", "198.51.100." + System.nanoTime() % 250)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
