package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.chairOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.TravellingClock;
import vn.thidua.award.Holder;
import vn.thidua.decision.WaitingDossiers.Given;
import vn.thidua.decision.application.DraftingDecisions;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.application.SigningDecisions;
import vn.thidua.decision.application.SigningDecisions.Order;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Gia Lộc in the autumn of 2025, when some dossiers have passed the council and want a decision. */
@ProgramTest
@Transactional
abstract class DecisionStory {

    static final RoundId ROUND = RoundId.fresh();

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoTown town;

    @Autowired
    ApprovedNominations dossiers;

    @Autowired
    DraftingDecisions drafting;

    @Autowired
    SigningDecisions signing;

    @Autowired
    SeeingDecisions seeing;

    @Autowired
    TravellingClock clock;

    @Autowired
    JdbcClient db;

    Actor officer;
    Actor chair;

    @BeforeEach
    void theOfficerAndTheChairOfGiaLoc() {
        officer = officerOf(town.giaLoc());
        chair = chairOf(town.giaLoc());
    }

    @AfterEach
    void backInTheAutumn() {
        clock.comeBack();
    }

    ApprovedNomination waits(UnitId decider, String award, Subject subject, String name, int year, UUID holder) {
        var one = new ApprovedNomination(
                NominationId.fresh(),
                decider.equals(town.giaLoc()) && year == 2025 ? ROUND : RoundId.fresh(),
                "đợt tổng kết năm 2025",
                new Holder(subject == Subject.INDIVIDUAL ? Holder.Kind.PERSON : Holder.Kind.COLLECTIVE, holder),
                subject,
                subject == Subject.INDIVIDUAL ? (name.contains("Thị") ? Salutation.MS : Salutation.MR) : null,
                name,
                subject == Subject.INDIVIDUAL ? "Trưởng thôn" : "",
                town.cultureOffice(),
                "Phòng VH-XH",
                award,
                year,
                CommendationKind.MERIT,
                "Dẫn đầu phong trào hiến đất mở đường");
        var office = decider.equals(town.city()) ? Office.PROVINCE_CHAIR : Office.COMMUNE_CHAIR;
        new WaitingDossiers(db).put(decider, office, one);
        return one;
    }

    ApprovedNomination waits(String award, Subject subject, String name) {
        return waits(town.giaLoc(), award, subject, name, 2025, UUID.randomUUID());
    }

    /** Two dossiers of Gia Lộc: a village head and a village. */
    List<ApprovedNomination> headAndVillage() {
        return List.of(
                waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"), waits("GK", Subject.COLLECTIVE, "Thôn Cao Dương"));
    }

    DecisionId drafted(Actor by, ApprovedNomination... some) {
        return drafting.draft(
                Arrays.stream(some).map(ApprovedNomination::id).collect(java.util.stream.Collectors.toSet()), by);
    }

    /** Drafted and entered as signed on paper that day, as the officer of the unit does. */
    DecisionId signed(Actor by, int number, LocalDate day, ApprovedNomination... some) {
        var id = drafted(by, some);
        signing.sign(id, new Order(DecisionStep.ENTER, number, day, "Gia Lộc", "", "Vũ Đình Ẩn"), by);
        return id;
    }

    DecisionId signed(ApprovedNomination... some) {
        return signed(officer, 125, LocalDate.of(2025, 11, 20), some);
    }

    /** What the register of awards holds of a decision. */
    List<Given> given(DecisionId id) {
        return new WaitingDossiers(db).given(id);
    }

    DecidedAward award(DecisionId id, String name) {
        return seeing.awards(id, officer).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String path(DecisionId id) {
        return "/decisions/" + id.value();
    }

    Document open(String path, Actor actor) {
        var answer = browser.get().uri(path).with(signedIn(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    byte[] file(String path, Actor actor) {
        var answer = browser.get().uri(path).with(signedIn(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult post(String path, Actor actor, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
