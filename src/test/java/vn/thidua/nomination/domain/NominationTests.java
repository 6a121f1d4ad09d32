package vn.thidua.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.Holder;
import vn.thidua.council.MeetingId;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.domain.Nomination.Readiness;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A dossier on its way, without anything around it. */
class NominationTests {

    private static final Instant NOW = Instant.parse("2025-11-24T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final Actor LUA = new Actor(UUID.randomUUID(), "Nguyễn Thị Lụa", UUID.randomUUID(), Set.of());
    private static final Readiness READY = new Readiness(false, true, false, 0);
    private static final UnitId SCHOOL = new UnitId(UUID.randomUUID());

    @Test
    void aDossierTravelsFromDraftToAward() {
        var awarded = appraised(dossier(true))
                .tabled(new MeetingId(UUID.randomUUID()), LUA, NOW)
                .voted(true, new Handling.Count(8, 9, 8), LUA, NOW)
                .decided(ReviewStep.AWARD, "125/QĐ-UBND", TODAY, null, LUA, NOW);

        assertThat(awarded.state()).isEqualTo(ReviewState.AWARDED);
        assertThat(awarded.handling().agreed()).isEqualTo(8);
        assertThat(awarded.handling().decision()).isEqualTo("125/QĐ-UBND");
        assertThat(awarded.decided(ReviewStep.REVOKE, "130/QĐ-UBND", TODAY, "Kê khai gian dối", LUA, NOW)
                        .state())
                .isEqualTo(ReviewState.REVOKED);
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void aStepStartsOnlyWhereItMay(ReviewStep step) {
        for (var state : ReviewState.values()) {
            var there = at(dossier(step != ReviewStep.CONCLUDE), state);
            if (step.startsFrom(state)) {
                assertThat(there.take(step, "Lý do", LUA, NOW).state()).isEqualTo(step.leadsTo());
            } else {
                assertThat(refused(() -> there.take(step, "Lý do", LUA, NOW)))
                        .isEqualTo(NominationReason.STEP_NOT_POSSIBLE);
            }
            if (step.startsFrom(state) && step.needsReason()) {
                assertThat(refused(() -> there.take(step, " ", LUA, NOW))).isEqualTo(NominationReason.REASON_MISSING);
            }
        }
    }

    @Test
    void theDayOfReceiptStaysAndTheClockStopsWhileADossierIsReturned() {
        var received = at(dossier(true), ReviewState.SUBMITTED).received(LUA, NOW, TODAY);
        var returned = received.returned("Thiếu biên bản", 3, LUA, NOW);
        assertThat(returned.handling().runningSince()).isNull();
        var again = at(returned, ReviewState.SUBMITTED).received(LUA, NOW, TODAY.plusDays(20));

        assertThat(again.handling().receivedOn()).isEqualTo(TODAY);
        assertThat(again.handling().runningSince()).isEqualTo(TODAY.plusDays(20));
        assertThat(again.handling().usedDays()).isEqualTo(3);
        assertThat(again.returned("Thiếu nữa", 2, LUA, NOW).handling().usedDays())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, 0, NOT_POSTED",
        "false, true, false, 2, REMARKS_UNANSWERED",
        "false, false, false, 0, NOT_ELIGIBLE",
        "false, true, true, 0, CONSIDERATION_MISSING"
    })
    void nothingIsAppraisedBeforeItsTime(
            boolean posting, boolean eligible, boolean person, int open, NominationReason expected) {
        var received = at(dossier(true), ReviewState.SUBMITTED).received(LUA, NOW, TODAY);
        var ready = new Readiness(posting, eligible, person, open);

        assertThat(refused(() -> received.appraised(ready, null, 0, LUA, NOW, TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void aPostedDossierIsAppraisedTheDayAfterItsPosting() {
        var posted = at(dossier(true), ReviewState.SUBMITTED)
                .received(LUA, NOW, TODAY)
                .posted(TODAY, TODAY.plusDays(7));
        var ready = new Readiness(true, true, false, 0);

        assertThat(refused(() -> posted.appraised(ready, null, 5, LUA, NOW, TODAY.plusDays(7))))
                .isEqualTo(NominationReason.STILL_POSTED);
        assertThat(posted.appraised(ready, null, 6, LUA, NOW, TODAY.plusDays(8)).state())
                .isEqualTo(ReviewState.APPRAISED);
        assertThat(refused(() -> posted.posted(TODAY, TODAY.plusDays(9)))).isEqualTo(NominationReason.POSTED_ALREADY);
    }

    @Test
    void theCouncilDecidesWhatIsItsAndNobodyElse() {
        assertThat(refused(() -> appraised(dossier(true)).take(ReviewStep.CONCLUDE, null, LUA, NOW)))
                .isEqualTo(NominationReason.COUNCIL_DECIDES);
        assertThat(refused(() -> appraised(dossier(false)).tabled(new MeetingId(UUID.randomUUID()), LUA, NOW)))
                .isEqualTo(NominationReason.NO_COUNCIL_NEEDED);
        assertThat(appraised(dossier(true))
                        .tabled(new MeetingId(UUID.randomUUID()), LUA, NOW)
                        .voted(false, new Handling.Count(7, 9, 8), LUA, NOW)
                        .state())
                .isEqualTo(ReviewState.DECLINED);
    }

    @Test
    void whatWasSentInIsNoLongerRewritten() {
        var sent = at(dossier(true), ReviewState.SUBMITTED);

        assertThat(refused(() -> sent.rewritten(sent.merit(), 0))).isEqualTo(NominationReason.NOT_WRITABLE);
        assertThat(refused(() -> dossier(true).rewritten(sent.merit(), 7)))
                .isEqualTo(NominationReason.EDITED_MEANWHILE);
    }

    @Test
    void noDecisionIsOlderThanTheReceipt() {
        var approved = at(at(dossier(true), ReviewState.SUBMITTED).received(LUA, NOW, TODAY), ReviewState.APPROVED);

        assertThat(refused(() -> approved.decided(ReviewStep.AWARD, "1/QĐ-UBND", TODAY.minusDays(1), null, LUA, NOW)))
                .isEqualTo(NominationReason.DECISION_DAY_WRONG);
        assertThat(refused(() -> approved.decided(ReviewStep.AWARD, " ", TODAY, null, LUA, NOW)))
                .isEqualTo(NominationReason.DECISION_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', NONE, -, 40, -",
                "3, FIXED, 3, 40, 3",
                "5%, PERCENT, 5, 40, 2",
                "5 %, PERCENT, 5, 15, 1",
                "5%, PERCENT, 5, -, -"
            })
    void aLimitIsReadAsItIsTyped(String typed, LimitKind kind, Integer value, Integer tookPart, Integer most) {
        var offer = Offer.of("GK", Subject.INDIVIDUAL, typed, true, Office.COMMUNE_CHAIR);

        assertThat(offer.limitKind()).isEqualTo(kind);
        assertThat(offer.limitValue()).isEqualTo(value);
        var reckoned = offer.most(tookPart, 1000);
        assertThat(reckoned.isPresent() ? reckoned.getAsInt() : null).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"0", "101%", "ba", "-1", "5%%", "9999999"})
    void aLimitThatIsNoneIsRefused(String typed) {
        assertThat(refused(() -> Offer.of("GK", Subject.INDIVIDUAL, typed, true, Office.COMMUNE_CHAIR)))
                .isEqualTo(RoundReason.LIMIT_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"xa, COMMUNE_CHAIR", "thanh_pho, PROVINCE_CHAIR", "so, DEPARTMENT_DIRECTOR", "truong, UNIT_HEAD"})
    void aUnitsHeadDecidesWhereTheLawLetsItElseTheNearestAbove(String kind, Office own) {
        assertThat(Offices.of(kind)).isEqualTo(own);
        assertThat(Offices.deciding(own, List.of(own, Office.PRIME_MINISTER))).isEqualTo(own);
        assertThat(Offices.deciding(own, List.of(Office.PRIME_MINISTER))).isEqualTo(Office.PRIME_MINISTER);
        assertThat(Offices.deciding(Office.COMMUNE_CHAIR, List.of(Office.PROVINCE_CHAIR)))
                .isEqualTo(Office.PROVINCE_CHAIR);
    }

    private static Nomination appraised(Nomination draft) {
        return at(draft, ReviewState.SUBMITTED).received(LUA, NOW, TODAY).appraised(READY, null, 2, LUA, NOW, TODAY);
    }

    private static Nomination dossier(boolean byCouncil) {
        var terms = new Round.Terms(
                "Tổng kết năm 2025", CommendationKind.MOVEMENT, 2025, null, TODAY, TODAY.plusDays(20), 5, 10, 40, 8);
        var offer = Offer.of("GK", Subject.INDIVIDUAL, "", byCouncil, Office.COMMUNE_CHAIR);
        var round = Round.open(new UnitId(UUID.randomUUID()), terms, List.of(offer), LUA, NOW);
        var nominee = new Nominee(
                Holder.Kind.PERSON,
                UUID.randomUUID(),
                Subject.INDIVIDUAL,
                Employment.OFFICIAL,
                Salutation.MS,
                "Phạm Thị Hường",
                "Giáo viên");
        var merit = Merit.of("Dạy giỏi cấp thành phố", "", Basis.MOVEMENT, null, null, null, "phong-trao", "");
        return Nomination.draft(round, SCHOOL, nominee, offer, merit, LUA, NOW);
    }

    private static Nomination at(Nomination one, ReviewState state) {
        return new Nomination(
                one.id(),
                0,
                one.round(),
                one.unit(),
                one.decider(),
                null,
                one.nominee(),
                one.asked(),
                one.merit(),
                new Standing(state, NOW, LUA.name(), null),
                one.handling());
    }

    private static Object refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step).reason();
    }
}
