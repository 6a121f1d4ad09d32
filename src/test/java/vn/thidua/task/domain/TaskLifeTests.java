package vn.thidua.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** The life of a task: xã Gia Lộc gives Phòng VH-XH the report due on 05/12/2025. */
class TaskLifeTests {

    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final UnitId OFFICE = new UnitId(UUID.randomUUID());
    private static final UnitId POLICE = new UnitId(UUID.randomUUID());
    private static final LocalDate DUE = LocalDate.of(2025, 12, 5);
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final Instant NOW = Instant.parse("2025-11-24T01:00:00Z");
    private static final Actor LUA =
            new Actor(UUID.randomUUID(), "Nguyễn Thị Lụa", COMMUNE.value(), Set.of(Duty.OFFICER));

    @Test
    void goesFromDraftToDone() {
        var task = draft();

        for (var step : List.of(TaskStep.ASSIGN, TaskStep.ACCEPT, TaskStep.REPORT_DONE, TaskStep.CONFIRM)) {
            task = task.take(step, null, LUA, NOW, TODAY);
        }

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.finishedOn()).isEqualTo(TODAY);
        assertThat(task.worth()).isEqualTo(100);
        assertThat(task.timing(DUE.plusDays(9))).isEqualTo(new Timing(Timing.Kind.EARLY, 11));
    }

    @Test
    void secondOfTwoIsToldWhoWasFirst() {
        var accepted = assigned().take(TaskStep.ACCEPT, null, LUA, NOW, TODAY);

        assertThatThrownBy(() -> accepted.take(TaskStep.ACCEPT, null, LUA, NOW, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(TaskReason.STEP_NOT_POSSIBLE);
                    assertThat(refusal.details())
                            .containsExactly("@task.state.IN_PROGRESS", "Nguyễn Thị Lụa", "08:00 24/11/2025");
                });
    }

    @ParameterizedTest
    @CsvSource({"SEND_BACK", "CANCEL"})
    void goingBackNeedsAReason(TaskStep step) {
        var reported = assigned().take(TaskStep.REPORT_DONE, null, LUA, NOW, TODAY);

        assertThat(refused(() -> reported.take(step, "  ", LUA, NOW, TODAY))).isEqualTo(TaskReason.REASON_MISSING);
        assertThat(reported.take(step, " Thiếu biểu tổng hợp ", LUA, NOW, TODAY)
                        .standing()
                        .reason())
                .isEqualTo("Thiếu biểu tổng hợp");
    }

    @Test
    void workSentBackIsNoLongerFinishedAndMayBecomeLate() {
        var back = assigned()
                .take(TaskStep.REPORT_DONE, null, LUA, NOW, TODAY)
                .take(TaskStep.SEND_BACK, "Thiếu biểu", LUA, NOW, TODAY);

        assertThat(back.finishedOn()).isNull();
        assertThat(back.timing(DUE.plusDays(3))).isEqualTo(new Timing(Timing.Kind.OVERDUE, 3));
    }

    @Test
    void reportedLateStaysLate() {
        var late = assigned().take(TaskStep.REPORT_DONE, null, LUA, NOW, DUE.plusDays(2));

        assertThat(late.timing(DUE.plusDays(2))).isEqualTo(new Timing(Timing.Kind.LATE, 2));
        assertThat(late.take(TaskStep.CONFIRM, null, LUA, NOW, DUE.plusDays(30)).timing(DUE.plusDays(60)))
                .isEqualTo(new Timing(Timing.Kind.LATE, 2));
    }

    @Test
    void newLeadAcceptsAnewAndTheFormerOneWatches() {
        var accepted = assigned().take(TaskStep.ACCEPT, null, LUA, NOW, TODAY);

        var handed = accepted.handedOver(POLICE, "Đúng lĩnh vực hơn", LUA, NOW, TODAY);

        assertThat(handed.lead()).isEqualTo(POLICE);
        assertThat(handed.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(handed.parties()).containsExactly(new Party(OFFICE, PartyRole.WATCHING));
        assertThat(refused(() -> handed.handedOver(POLICE, "Lần nữa", LUA, NOW, TODAY)))
                .isEqualTo(TaskReason.SAME_LEAD);
    }

    @Test
    void wordsChangedMeanwhileAreNotOverwritten() {
        var task = assigned();
        var edited = task.edited(charge("Báo cáo quý"), team(), null, 1, LUA, NOW);

        assertThat(edited.edition().number()).isEqualTo(2);
        assertThat(refused(() -> edited.edited(charge("Báo cáo tháng"), team(), null, 1, LUA, NOW)))
                .isEqualTo(TaskReason.EDITED_MEANWHILE);
    }

    @Test
    void noUnitHasTwoPartsInATask() {
        var team = Team.of(OFFICE, List.of(OFFICE, POLICE), List.of(POLICE, COMMUNE));

        assertThat(team.parties())
                .containsExactlyInAnyOrder(
                        new Party(POLICE, PartyRole.COOPERATING), new Party(COMMUNE, PartyRole.WATCHING));
    }

    @ParameterizedTest
    @CsvSource({"40 60, 50", "100 100 99, 99", "0 0 1, 0", "100 100, 100", "33 33 33, 33"})
    void wholeIsTheMeanOfItsPartsRoundedDown(String percents, int expected) {
        var parts = Arrays.stream(percents.split(" "))
                .map(percent -> assigned().at(Integer.parseInt(percent)))
                .toList();

        assertThat(Progress.of(assigned(), parts)).isEqualTo(expected);
    }

    @Test
    void partsCountOnceTheyAreGivenOutUntilTheyAreCancelled() {
        var done = assigned()
                .at(40)
                .take(TaskStep.REPORT_DONE, null, LUA, NOW, TODAY)
                .take(TaskStep.CONFIRM, null, LUA, NOW, TODAY);
        var cancelled = assigned().at(10).take(TaskStep.CANCEL, "Trùng việc", LUA, NOW, TODAY);

        assertThat(Progress.of(assigned(), List.of(done, cancelled, draft()))).isEqualTo(100);
        assertThat(Progress.of(assigned().at(35), List.of(cancelled))).isEqualTo(35);
        assertThat(Progress.isMade(List.of(cancelled, draft()))).isFalse();
    }

    private static Task draft() {
        return Task.draft(COMMUNE, new Origin(null, null, null), charge("Báo cáo kết quả thi đua"), team(), LUA, NOW);
    }

    private static Task assigned() {
        return draft().take(TaskStep.ASSIGN, null, LUA, NOW, TODAY);
    }

    private static Charge charge(String title) {
        return Charge.of(title, null, "Báo cáo", Priority.HIGH, DUE, "trước ngày 05/12/2025");
    }

    private static Team team() {
        return Team.of(OFFICE, List.of(), List.of());
    }

    private static @Nullable Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
