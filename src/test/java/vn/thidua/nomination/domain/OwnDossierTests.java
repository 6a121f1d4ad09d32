package vn.thidua.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Hồ sơ tự lập: its steps, its last day, its words. */
class OwnDossierTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final Instant NOW = Instant.parse("2025-11-24T02:00:00Z");
    private static final UnitId UNIT = UnitId.fresh();
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Phạm Văn Đồng", UNIT.value(), Set.of());
    private static final Candidate TEACHER = new Candidate(Subject.INDIVIDUAL, "GK", "Phạm Thị Hường", "Giáo viên");

    private final Round round = Round.open(
            UNIT,
            new Round.Terms(
                    "Năm 2025",
                    CommendationKind.MERIT,
                    2025,
                    null,
                    TODAY.minusDays(3),
                    TODAY.plusDays(20),
                    0,
                    0,
                    null,
                    null),
            List.of(Offer.of("GK", Subject.INDIVIDUAL, "", false, Office.COMMUNE_CHAIR)),
            HEAD,
            NOW);

    @ParameterizedTest
    @CsvSource({
        "PREPARING, HAND_IN GIVE_UP CALL_OFF",
        "HANDED_IN, TAKE_BACK GIVE_BACK ENDORSE REFUSE CALL_OFF",
        "GIVEN_BACK, HAND_IN GIVE_UP CALL_OFF",
        "ENDORSED, ''",
        "NOT_ENDORSED, ''",
        "CALLED_OFF, ''",
    })
    void eachStateKnowsItsSteps(OwnDossierState state, String steps) {
        assertThat(Arrays.stream(OwnDossierStep.values())
                        .filter(step -> step.startsFrom(state))
                        .map(OwnDossierStep::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"-1, UNTIL_WRONG", "0,", "20,", "21, UNTIL_WRONG"})
    void theLastDayLiesBetweenTodayAndTheRounds(int days, OwnDossierReason refused) {
        ThrowingCallable inviting =
                () -> OwnDossier.invited(round, UNIT, TEACHER, "hash", TODAY.plusDays(days), TODAY, HEAD, NOW);
        if (refused == null) {
            org.assertj.core.api.Assertions.assertThatCode(inviting).doesNotThrowAnyException();
        } else {
            refuses(inviting, refused);
        }
    }

    @Test
    void theLinkOpensUntilTheEndOfItsLastDay() {
        var invited = invited();
        assertThat(invited.opensByLink(TODAY.plusDays(5))).isTrue();
        assertThat(invited.opensByLink(TODAY.plusDays(6))).isFalse();
        assertThat(invited.moved(OwnDossierStep.CALL_OFF, null, HEAD, NOW).opensByLink(TODAY))
                .isFalse();
    }

    @Test
    void whoHandedInReadsTheAnswerTwoMonthsLonger() {
        var handedIn = written().handedIn(TODAY.plusDays(5), HEAD, NOW);
        assertThat(handedIn.opensByLink(TODAY.plusDays(65))).isTrue();
        assertThat(handedIn.opensByLink(TODAY.plusDays(66))).isFalse();
    }

    @Test
    void whatIsGivenBackAfterItsLastDayIsHandedInAgain() {
        var givenBack = written()
                .handedIn(TODAY.plusDays(5), HEAD, NOW)
                .moved(OwnDossierStep.GIVE_BACK, "Thiếu số liệu", HEAD, NOW);
        assertThat(givenBack.opensByLink(TODAY.plusDays(8))).isTrue();
        assertThat(givenBack.handedIn(TODAY.plusDays(8), HEAD, NOW).state()).isEqualTo(OwnDossierState.HANDED_IN);
    }

    @Test
    void itIsHandedInWithAWordOfWhatWasDoneAndOnTime() {
        refuses(() -> invited().handedIn(TODAY, HEAD, NOW), OwnDossierReason.DEED_MISSING);
        var told = written();
        refuses(() -> told.handedIn(TODAY.plusDays(6), HEAD, NOW), OwnDossierReason.TOO_LATE);
        assertThat(told.handedIn(TODAY.plusDays(5), HEAD, NOW).state()).isEqualTo(OwnDossierState.HANDED_IN);
    }

    @Test
    void givenBackOrDeclinedItSaysWhy() {
        var handedIn = written().handedIn(TODAY, HEAD, NOW);
        refuses(() -> handedIn.moved(OwnDossierStep.GIVE_BACK, " ", HEAD, NOW), NominationReason.REASON_MISSING);
        refuses(() -> handedIn.moved(OwnDossierStep.REFUSE, null, HEAD, NOW), NominationReason.REASON_MISSING);
        assertThat(handedIn.moved(OwnDossierStep.GIVE_BACK, "Thiếu số liệu", HEAD, NOW)
                        .reason())
                .isEqualTo("Thiếu số liệu");
    }

    @Test
    void whatWasHandedInIsNotRewritten() {
        var handedIn = written().handedIn(TODAY, HEAD, NOW);
        refuses(() -> handedIn.rewritten(TEACHER, words("Khác"), 0, HEAD, NOW), NominationReason.NOT_WRITABLE);
    }

    @Test
    void anAccountHasNoLinkAndIsNotCalledOffByTheUnit() {
        var own = OwnDossier.begun(round, UNIT, TEACHER, HEAD, NOW);
        refuses(() -> own.renewed(round, "hash", TODAY, TODAY, HEAD, NOW), OwnDossierReason.NO_LINK);
        refuses(() -> own.moved(OwnDossierStep.CALL_OFF, null, HEAD, NOW), NominationReason.STEP_NOT_POSSIBLE);
        assertThat(own.isShownToUnit()).isFalse();
        assertThat(own.isOf(HEAD)).isTrue();
    }

    @Test
    void onlyWhatTheRoundOffersIsPrepared() {
        refuses(
                () -> OwnDossier.begun(
                        round, UNIT, new Candidate(Subject.COLLECTIVE, "GK", "Thôn Đông", ""), HEAD, NOW),
                NominationReason.AWARD_MISSING);
        refuses(() -> new Candidate(Subject.INDIVIDUAL, "GK", " ", ""), OwnDossierReason.CANDIDATE_MISSING);
    }

    private OwnDossier invited() {
        return kept(OwnDossier.invited(round, UNIT, TEACHER, "hash", TODAY.plusDays(5), TODAY, HEAD, NOW));
    }

    private OwnDossier written() {
        return invited().rewritten(TEACHER, words("Dạy giỏi"), 0, HEAD, NOW);
    }

    private static Merit words(String deed) {
        return Merit.of(deed, "", null, null, null, null, null, "");
    }

    /** As the store gives it a version. */
    private static OwnDossier kept(OwnDossier one) {
        return new OwnDossier(
                one.id(),
                0,
                one.round(),
                one.unit(),
                one.host(),
                one.account(),
                one.tokenHash(),
                one.until(),
                one.invitedBy(),
                one.candidate(),
                one.achievement(),
                one.report(),
                one.state(),
                one.since(),
                one.who(),
                one.reason(),
                one.nomination());
    }

    private static void refuses(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
