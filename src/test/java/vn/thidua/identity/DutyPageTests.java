package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.signedIn;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.reading.domain.ReadingAct;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;

/** Nhiệm vụ và quyền: duties are rows, and a new one needs no code. */
@ProgramTest
@Transactional
class DutyPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DutyBook duties;

    @Autowired
    Permission permission;

    DemoTown town;
    Actor cityAdministrator;

    @BeforeEach
    void aTown(@Autowired UnitRegister register) {
        town = DemoTown.anew(register);
        cityAdministrator = administratorOf(town.city());
    }

    @Test
    void theStandardDutiesAreRows() {
        assertThat(duties.inUse()).extracting(DutyName::duty).startsWith(Duty.STANDARD.toArray(Duty[]::new));
        assertThat(duties.all().stream().filter(duty -> duty.standard())).hasSameSizeAs(Duty.STANDARD);
    }

    @Test
    void aDutyOfOnesOwnIsGivenLikeAnyOtherAndCarriesItsActs() throws Exception {
        var clerk = clerk();

        assertThat(html(get("/accounts/new")).select("input[name=duties]").eachAttr("value"))
                .contains(clerk.code());
        var person = personWith(clerk);
        assertThat(permission.allows(ReadingAct.RECEIVE_PAPER, person, town.giaLoc()))
                .isTrue();
        assertThat(permission.allows(ReadingAct.RECEIVE_PAPER, person, town.cultureOffice()))
                .isFalse();
        assertThat(permission.allows(ReadingAct.CONFIRM_DRAFT, person, town.giaLoc()))
                .isFalse();
        assertThat(html(get("/duties?room=reading&duty=" + clerk.code()))
                        .select("tbody td")
                        .eachText())
                .contains("Đơn vị mình")
                .doesNotContain("Mọi đơn vị");
    }

    @Test
    void whatADutyCarriesChangesAtOnceAndEndsWhenItIsRetired() {
        var clerk = clerk();
        var person = personWith(clerk);

        assertThat(post("/duties/" + clerk.code(), "name", "Văn thư", "reach.reading.CONFIRM_DRAFT", "OWN"))
                .hasRedirectedUrl("/duties");
        assertThat(permission.allows(ReadingAct.RECEIVE_PAPER, person, town.giaLoc()))
                .isFalse();
        assertThat(permission.allows(ReadingAct.CONFIRM_DRAFT, person, town.giaLoc()))
                .isTrue();

        assertThat(post("/duties/" + clerk + "/retirement")).hasRedirectedUrl("/duties");
        assertThat(permission.holds(ReadingAct.CONFIRM_DRAFT, person)).isFalse();
        assertThat(duties.inUse()).extracting(DutyName::duty).doesNotContain(clerk);
    }

    @Test
    void aStandardDutyIsNotChangedAndNotEveryActCanBeGiven() {
        assertThat(post("/duties/OFFICER", "name", "Cán bộ", "reach.reading.EDIT_DRAFT", "OWN"))
                .hasStatus(422);
        assertThat(post("/duties", "name", "Người xem hết", "reach.campaign.SEE_CAMPAIGN", "EVERYWHERE"))
                .hasStatus(422);
        assertThat(post("/duties", "name", "Không việc gì")).hasStatus(422);
        clerk();
        assertThat(post("/duties", "name", "văn thư", "reach.reading.EDIT_DRAFT", "OWN"))
                .as("a name is used once")
                .hasStatus(422);
    }

    @Test
    void aCommunesAdministratorLooksButDoesNotMakeDuties() throws Exception {
        var page = html(browser.get()
                .uri("/duties")
                .with(signedIn(administratorOf(town.giaLoc())))
                .exchange());

        assertThat(page.select("tbody tr")).hasSizeGreaterThan(15);
        assertThat(page.select("a[href='/duties/new']")).isEmpty();
    }

    private Duty clerk() {
        assertThat(post("/duties", "name", "Văn thư", "reach.reading.RECEIVE_PAPER", "OWN"))
                .hasRedirectedUrl("/duties");
        return duties.inUse().stream()
                .filter(duty -> duty.name().equals("Văn thư"))
                .findFirst()
                .orElseThrow()
                .duty();
    }

    private Actor personWith(Duty duty) {
        accounts.open(
                new NewAccount("mo.gialoc", "Đỗ Thị Mơ", "Văn thư", town.giaLoc(), Set.of(duty), null), Actor.SYSTEM);
        return accounts.actor("mo.gialoc").orElseThrow();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(signedIn(cityAdministrator)).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var request = browser.post().uri(path).with(csrf()).with(signedIn(cityAdministrator));
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
