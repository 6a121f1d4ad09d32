package vn.thidua.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.commendation.AwardCatalogue.Known;
import vn.thidua.commendation.AwardLevel;
import vn.thidua.eligibility.Office;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The way of a decision, who decides what, and the places of a template, without anything around them. */
class DecisionRulesTests {

    private static final Instant AT = Instant.parse("2025-11-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final Actor LUA = new Actor(UUID.randomUUID(), "Nguyễn Thị Lụa", UUID.randomUUID(), Set.of());
    private static final Actor MAN = new Actor(UUID.randomUUID(), "Phạm Thị Mận", UUID.randomUUID(), Set.of());

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "SUBMIT,       DRAFT,     SUBMITTED",
        "WITHDRAW,     SUBMITTED, DRAFT",
        "RETURN,       SUBMITTED, DRAFT",
        "SIGN,         SUBMITTED, SIGNED",
        "ENTER,        DRAFT,     SIGNED",
        "ENTER,        SUBMITTED, SIGNED",
        "DISCARD,      DRAFT,     DISCARDED",
        "CORRECT,      SIGNED,    SIGNED",
        "CANCEL_AWARD, SIGNED,    SIGNED",
        "CANCEL,       SIGNED,    CANCELLED",
    })
    void aStepLeadsWhereItSays(DecisionStep step, DecisionState from, DecisionState to) {
        assertThat(step.startsFrom(from)).isTrue();
        assertThat(step.leadsTo()).isEqualTo(to);
    }

    @Test
    void nothingLeadsOutOfWhatIsDiscardedOrTakenBack() {
        for (var step : DecisionStep.values()) {
            assertThat(step.startsFrom(DecisionState.DISCARDED)).isFalse();
            assertThat(step.startsFrom(DecisionState.CANCELLED)).isFalse();
        }
    }

    /** Luật Điều 79, 80; Nghị định 129/2025 Điều 59. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "thanh_pho,            PROVINCE,     PROVINCE_CHAIR",
        "tinh,                 PROVINCE,     PROVINCE_CHAIR",
        "thanh_pho_thuoc_tinh, DISTRICT,     DISTRICT_CHAIR",
        "huyen,                DISTRICT,     DISTRICT_CHAIR",
        "xa,                   COMMUNE,      COMMUNE_CHAIR",
        "phuong,               COMMUNE,      COMMUNE_CHAIR",
        "dac_khu,              COMMUNE,      COMMUNE_CHAIR",
        "so,                   ORGANISATION, DEPARTMENT_DIRECTOR",
        "truong,               ORGANISATION, UNIT_HEAD",
        "thon,                 ,             UNIT_HEAD",
        "phong,                ,             UNIT_HEAD",
    })
    void aHeadDecidesAtTheLevelOfTheUnit(String kind, AwardLevel level, Office office) {
        assertThat(Competence.of(unit(kind))).isEqualTo(new Competence(level, office));
    }

    @Test
    void whatSomeoneElseDecidesIsRefusedWithWhoDoes() {
        var province = new Known(
                "CSTD_TINH", "Chiến sĩ thi đua tỉnh", true, Set.of(AwardLevel.PROVINCE), "Chủ tịch", "Điều 79");
        assertThat(Competence.of(unit("thanh_pho")).decides(province)).isTrue();
        assertThatThrownBy(() -> Competence.of(unit("xa")).require(province, unit("xa")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details())
                        .containsExactly("Chiến sĩ thi đua tỉnh", "Đơn vị xa", "Chủ tịch", "Điều 79"));
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndASecondClickIsNoStep() {
        var submitted = draft().taking(DecisionStep.SUBMIT, null, LUA, AT);
        assertThat(submitted.isDone(DecisionStep.SUBMIT, LUA)).isTrue();
        assertThat(submitted.isDone(DecisionStep.SUBMIT, MAN)).isFalse();
        assertThatThrownBy(() -> submitted.taking(DecisionStep.SUBMIT, null, MAN, AT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(DecisionReason.STEP_NOT_POSSIBLE);
                    assertThat(refusal.details()).contains("Nguyễn Thị Lụa", "08:00 20/11/2025");
                });
        assertThatThrownBy(() -> submitted.taking(DecisionStep.RETURN, " ", MAN, AT))
                .extracting("reason")
                .isEqualTo(DecisionReason.REASON_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20/11/2025, NUMBER_UNREADABLE",
        "100000, 20/11/2025, NUMBER_UNREADABLE",
        "7, 25/11/2025, DAY_TO_COME"
    })
    void numberAndDayMustBePossible(int number, String day, DecisionReason reason) {
        var given = new Signing(number, vn.thidua.shared.Days.read(day).orElseThrow(), "Gia Lộc", "Vũ Đình Ẩn");
        assertThatThrownBy(() -> draft().signed(DecisionStep.ENTER, given, "", LUA, AT, TODAY))
                .extracting("reason")
                .isEqualTo(reason);
    }

    /** Nghị định 30/2020 Phụ lục I, II.3: a zero before numbers below ten. */
    @ParameterizedTest
    @CsvSource({"7, 07/QĐ-UBND", "10, 10/QĐ-UBND", "125, 125/QĐ-UBND"})
    void aNumberIsWrittenAsTheDecreeSays(int number, String written) {
        assertThat(Decision.written(number, "QĐ-UBND")).isEqualTo(written);
    }

    @Test
    void placesAreFilledAndUnknownOnesRefused() {
        assertThat(Placeholder.fill("{so-luong} $1 {dot}", Map.of(Placeholder.SO_LUONG, "02 cá nhân $0")))
                .isEqualTo("02 cá nhân $0 $1 {dot}");
        assertThatThrownBy(() -> Placeholder.requireKnown("Tặng {so-nguoi}"))
                .extracting("reason")
                .isEqualTo(DecisionReason.PLACE_UNKNOWN);
    }

    private static Decision draft() {
        var words = new DecisionWords(
                "QĐ-UBND", "Về việc khen thưởng", "Chủ tịch", "Căn cứ Luật.", "Điều 1. Tặng./.", "", "CHỦ TỊCH", "Quỹ");
        return Decision.drafted(new UnitId(UUID.randomUUID()), words, LUA, AT);
    }

    private static Unit unit(String kind) {
        return new Unit(new UnitId(UUID.randomUUID()), null, "Đơn vị " + kind, kind, kind, null, null, null);
    }
}
