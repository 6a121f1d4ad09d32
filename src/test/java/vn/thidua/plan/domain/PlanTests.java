package vn.thidua.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.CampaignTerms;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.PlanReason;
import vn.thidua.plan.PlanSymbol;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.platform.Json;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What a plan must state, and when two numbers are one. */
class PlanTests {

    @ParameterizedTest
    @ValueSource(strings = {"54/KH-UBND", "54 / kh–ubnd", "054/KH.UBND", "54/KH UBND"})
    void aNumberWrittenAnotherWayIsTheSame(String written) {
        assertThat(PlanSymbol.of(written)).contains(new PlanSymbol("54/khubnd"));
    }

    @Test
    void aLostStrokeDoesNotMakeAnotherDocument() {
        assertThat(PlanSymbol.of("12/HD-BTĐKT")).isEqualTo(PlanSymbol.of("12/HD-BTDKT"));
        assertThat(PlanSymbol.of(" – ")).isEmpty();
    }

    @Test
    void aPlanWithoutADateIsOfTheYearItsCampaignEndsInOrItsNameSpeaksOf() {
        assertThat(confirmed("xã Gia Lộc", "Đợt thi đua năm 2024", null, LocalDate.of(2025, 12, 31))
                        .year())
                .isEqualTo(2025);
        assertThat(confirmed("xã Gia Lộc", "Đợt thi đua năm 2024", null, null).year())
                .isEqualTo(2024);
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(() -> confirmed(" ", "Đợt thi đua năm 2025", null, null), PlanReason.ISSUER_MISSING);
        refused(() -> confirmed("xã Gia Lộc", null, LocalDate.of(2025, 9, 23), null), PlanReason.NAME_MISSING);
        refused(() -> confirmed("xã Gia Lộc", "Đợt thi đua", null, null), PlanReason.YEAR_MISSING);
        refused(() -> confirmed("xã Gia Lộc", "Đợt thi đua", LocalDate.of(25, 9, 23), null), PlanReason.YEAR_MISSING);
    }

    private static void refused(Runnable confirming, PlanReason reason) {
        assertThatThrownBy(confirming::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Plan confirmed(
            String issuer, @Nullable String name, @Nullable LocalDate date, @Nullable LocalDate end) {
        Stated<String> none = Stated.nothing();
        var head = new PlanHead(
                none,
                none,
                none,
                Stated.byHand(issuer),
                Stated.nothing(),
                none,
                Stated.byHand(date),
                none,
                none,
                none,
                none,
                none);
        var terms = new CampaignTerms(
                Stated.byHand(name),
                Stated.nothing(),
                none,
                none,
                none,
                Stated.nothing(),
                none,
                Stated.byHand(end),
                List.of());
        var empty = PlanFixture.giaLoc();
        var plan = new WrittenPlan(
                head,
                terms,
                null,
                empty.legalBases(),
                empty.sections(),
                empty.targets(),
                empty.tasks(),
                empty.movements(),
                empty.assignments(),
                empty.deadlines(),
                empty.awards(),
                empty.recipients(),
                empty.footnotes(),
                empty.anomalies());
        return Plan.confirmed(UnitId.fresh(), plan, new Json("{}"), null, "", Actor.SYSTEM, Instant.EPOCH);
    }
}
