package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.identity.application.KeepingAccount;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.web.SignedPerson;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Who a person is counts now, not when they signed in: every request here comes from the same old session. */
@ProgramTest
@Transactional
class RecognisedEachTimeTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepingAccount keeping;

    @Autowired
    Clock clock;

    DemoTown town;
    AccountId lua;
    RequestPostProcessor session;
    Actor cityAdministrator;

    @BeforeEach
    void anAdministratorSignsIn(@Autowired UnitRegister register) {
        town = DemoTown.anew(register);
        cityAdministrator = Persons.administratorOf(town.city());
        lua = open("lua.moi", "Nguyễn Thị Lụa", Duty.ADMINISTRATOR);
        var person = new SignedPerson(accounts.actor("lua.moi").orElseThrow(), "Chuyên viên", "UBND xã Gia Lộc");
        session = authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    @Test
    void anEndedDutyIsGoneWithTheNextRequest() {
        assertThat(get("/accounts")).hasStatusOk();

        keeping.endDuty(lua, 0, cityAdministrator);

        assertThat(get("/accounts")).hasStatus(403);
        assertThat(get("/work")).hasStatusOk();
    }

    @Test
    void aClosedAccountIsSignedOutWithTheNextRequest() {
        assertThat(get("/work")).hasStatusOk();

        keeping.close(lua, cityAdministrator);

        assertThat(get("/work")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aDutyGivenTodayIsThereWithTheNextRequest() {
        assertThat(get("/audit")).hasStatusOk();
        keeping.endDuty(lua, 0, cityAdministrator);
        assertThat(get("/audit")).hasStatus(403);

        keeping.give(lua, HeldDuty.own(Duty.AUDITOR, town.giaLoc(), today(), null), cityAdministrator);

        assertThat(get("/audit")).hasStatusOk();
    }

    @Test
    void whoHasDutiesAtTwoUnitsChoosesTheOneActedFor() throws Exception {
        assertThat(unit(get("/work"))).isEqualTo("UBND xã Gia Lộc");
        keeping.give(lua, HeldDuty.own(Duty.AUDITOR, town.kienMinh(), today(), null), cityAdministrator);

        var chosen = browser.post()
                .uri("/me/unit")
                .param("unit", town.kienMinh().value().toString())
                .with(csrf())
                .with(session)
                .exchange();

        assertThat(chosen).hasRedirectedUrl("/work");
        var cookie = chosen.getResponse().getCookie("SESSION");
        assertThat(unit(get("/work", cookie))).isEqualTo("UBND xã Kiến Minh");
        assertThat(get("/accounts", cookie)).as("administrator at home only").hasStatus(403);
        assertThat(get("/audit", cookie)).hasStatusOk();
    }

    @Test
    void aUnitWithoutADutyThereCannotBeChosen() {
        assertThat(browser.post()
                        .uri("/me/unit")
                        .param("unit", town.kienMinh().value().toString())
                        .with(csrf())
                        .with(session)
                        .exchange())
                .hasStatus(409);
    }

    @Test
    void whoStandsInForAnotherHasTheirDutyAndThePageSaysWhose() throws Exception {
        var hoa = open("hoa.moi", "Nguyễn Thị Hòa", Duty.AUDITOR);
        keeping.endDuty(lua, 0, cityAdministrator);
        assertThat(get("/audit")).hasStatus(403);

        keeping.substitute(lua, hoa, 0, today(), today().plusDays(6), cityAdministrator);

        assertThat(get("/audit")).hasStatusOk();
        assertThat(Jsoup.parse(get("/account").getResponse().getContentAsString())
                        .select("dd")
                        .text())
                .contains("thay Nguyễn Thị Hòa");
    }

    private AccountId open(String username, String name, Duty duty) {
        return accounts.open(
                new NewAccount(username, name, "Chuyên viên", town.giaLoc(), Set.of(duty), null), Actor.SYSTEM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult get(String path, Cookie... cookies) {
        var request = browser.get().uri(path).with(session);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static String unit(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select(".td-unit")
                .text();
    }
}
