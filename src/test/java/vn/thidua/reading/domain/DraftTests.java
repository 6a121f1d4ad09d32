package vn.thidua.reading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.reading.domain.DraftReason.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.thidua.Persons;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.PlanId;
import vn.thidua.platform.Json;
import vn.thidua.shared.Refusal;

/** The way of a document, step by step. */
class DraftTests {

    private static final Instant NOW = Instant.parse("2025-11-24T01:15:00Z");
    private static final UnitId GIA_LOC = UnitId.fresh();
    private static final Draft.Written WRITTEN = new Draft.Written(PlanFixture.giaLoc(), new Json("{}"));

    @Test
    void everyStateButTheFirstIsReachedByAStep() {
        assertThat(DraftState.values())
                .allMatch(state -> state == DraftState.UPLOADED
                        || Arrays.stream(DraftStep.values()).anyMatch(step -> step.leadsTo() == state));
    }

    @Test
    void whatWasReadShowsItsNumberItemsAndDoubts() {
        var read = read();

        assertThat(read.state()).isEqualTo(DraftState.READ);
        assertThat(read.gist().symbol()).isEqualTo("54/KH-UBND");
        assertThat(read.gist().items()).isPositive();
        assertThat(read.title()).isEqualTo("54/KH-UBND (ke-hoach.txt)");
    }

    @Test
    void readingThatBreaksThreeTimesIsGivenUp() {
        var draft = received().begin(NOW).begin(NOW);
        assertThat(draft.isWornOut()).isFalse();

        assertThat(draft.begin(NOW).isWornOut()).isTrue();
    }

    @Test
    void theSecondToConfirmIsToldWhoWasFirst() {
        var officer = Persons.officerOf(GIA_LOC);
        var confirmed = read().confirm(PlanId.fresh(), officer, NOW);

        assertThatThrownBy(() -> confirmed.confirm(PlanId.fresh(), officer, NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(ALREADY_CONFIRMED);
                    assertThat(refusal.details()).contains(officer.name());
                });
    }

    @Test
    void whatIsSetAsideComesBackWithinThirtyDays() {
        var officer = Persons.officerOf(GIA_LOC);
        var aside = read().discard(officer, NOW);

        assertThat(aside.restore(officer, NOW.plus(Duration.ofDays(29))).state())
                .isEqualTo(DraftState.READ);
        refused(() -> aside.restore(officer, NOW.plus(Duration.ofDays(31))), GONE_TOO_LONG);
    }

    @Test
    void aPaperThatHadToBeForgottenIsNotReadAgain() {
        var failed = received().begin(NOW).fail(READING_BROKE, List.of("ke-hoach.txt"), false, NOW);

        assertThat(failed.paper()).isNull();
        refused(() -> failed.readAgain(Persons.officerOf(GIA_LOC), NOW), PAPER_NOT_KEPT);
    }

    private static Draft received() {
        var receipt = new Receipt("ke-hoach.txt", "0".repeat(64), 5, UUID.randomUUID(), "Nguyễn Thị Lụa", NOW);
        return Draft.received(GIA_LOC, FileId.fresh(), receipt);
    }

    private static Draft read() {
        return received().begin(NOW).finish(WRITTEN, NOW);
    }

    private static AbstractThrowableAssert<?, ?> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable step, DraftReason reason) {
        return assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
