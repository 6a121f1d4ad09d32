package vn.thidua.nomination;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.FindingNominees;
import vn.thidua.nomination.application.KeepingDossierPapers;
import vn.thidua.nomination.application.OpeningRounds;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.application.ReviewingNominations;
import vn.thidua.nomination.application.WritingNominations;
import vn.thidua.nomination.domain.Merit;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** Xã Gia Lộc sums up its campaign on 24/11/2025: one round, a teacher of the culture office put forward for a giấy khen. */
@ProgramTest
@Transactional
abstract class NominationStory {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    MockMvc browser;

    @Autowired
    OpeningRounds opening;

    @Autowired
    WritingNominations writing;

    @Autowired
    FindingNominees finding;

    @Autowired
    KeepingDossierPapers papers;

    @Autowired
    ReviewingNominations reviewing;

    @Autowired
    Nominations nominations;

    @Autowired
    PersonRegister register;

    DemoTown town;
    Actor officer;
    Actor head;
    Actor chair;

    @BeforeEach
    void begin(@Autowired UnitRegister units) {
        town = DemoTown.anew(units);
        officer = Persons.officerOf(town.giaLoc());
        head = Persons.headOf(town.cultureOffice());
        chair = Persons.chairOf(town.giaLoc());
    }

    /** @param council whether the council votes */
    RoundId round(String limit, boolean council, int postingDays) {
        var terms = new Round.Terms(
                "Khen thưởng tổng kết năm 2025",
                CommendationKind.MOVEMENT,
                2025,
                null,
                TODAY.minusDays(3),
                TODAY.plusDays(20),
                postingDays,
                10,
                40,
                null);
        return opening.open(terms, List.of(new Chosen("GK", Subject.INDIVIDUAL, limit, council)), officer);
    }

    String person(String name) {
        return "PERSON:"
                + register.enter(
                                new NewPerson(name, "Bà", "1988", "", town.cultureOffice(), "Giáo viên", "", ""),
                                officer)
                        .value();
    }

    NominationId drafted(RoundId round, String name) {
        var nominee = finding.named(person(name), town.cultureOffice(), Employment.OFFICIAL);
        var merit = Merit.of(
                "Có thành tích xuất sắc trong phong trào năm 2025",
                "Báo cáo thành tích",
                Basis.MOVEMENT,
                Scope.COMMUNE,
                null,
                null,
                name,
                "");
        return writing.write(round, town.cultureOffice(), nominee, "GK", merit, head);
    }

    NominationId sent(RoundId round, String name) {
        var id = drafted(round, name);
        papers.add(id, "REQUEST", "", null, head);
        papers.add(id, "MINUTES", "", null, head);
        reviewing.take(id, ReviewStep.SUBMIT, null, head);
        return id;
    }

    NominationId appraised(RoundId round, String name) {
        var id = sent(round, name);
        reviewing.take(id, ReviewStep.RECEIVE, null, officer);
        reviewing.take(id, ReviewStep.APPRAISE, "Đã đối chiếu bản gốc các điều kiện cần xem xét", officer);
        return id;
    }

    ReviewState state(NominationId id) {
        return nominations.get(id).state();
    }

    Document open(String path, Actor actor, int status) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(signedIn(actor)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Fields by turns: name, value. */
    Document send(String path, Actor actor, int status, String... fields) throws Exception {
        var request = post(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return Jsoup.parse(browser.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
