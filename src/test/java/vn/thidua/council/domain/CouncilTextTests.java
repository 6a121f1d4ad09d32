package vn.thidua.council.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.council.VotingRuleId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What people type in council has an end, and so has what a rule that ended can be made to hold. */
class CouncilTextTests {

    @ParameterizedTest
    @EnumSource(CouncilText.class)
    void isTakenUpToItsLengthAndThenRefused(CouncilText text) {
        int most = 1;
        while (most < 5_000 && isTaken(text, most + 1)) {
            most++;
        }

        assertThat(most).isBetween(40, 4_000);
        assertThat(text.read("  " + "ệ".repeat(most) + "  ")).hasSize(most);
        assertThat(isTaken(text, 100_000)).isFalse();
    }

    @ParameterizedTest(name = "a rule from 01/03/2025 to {0}, ended on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          2025-02-28, false
            -,          2025-03-01, true
            -,          2031-12-31, true
            2025-06-30, 2025-06-30, true
            2025-06-30, 2025-07-01, false
            2025-06-30, 2025-05-31, true
            """)
    void aRuleEndsWhileItHoldsAndIsNotMadeLonger(@Nullable LocalDate until, LocalDate last, boolean taken) {
        var rule = new VotingRule(
                VotingRuleId.fresh(),
                0,
                new UnitId(UUID.randomUUID()),
                RuleKind.QUORUM,
                "",
                Ruling.read("2/3", false, "Quy chế", true),
                LocalDate.of(2025, 3, 1),
                until,
                "Quy chế mới",
                "Nguyễn Thị Lụa");

        if (taken) {
            assertThat(rule.ended(last).validTo()).isEqualTo(last);
        } else {
            assertThatThrownBy(() -> rule.ended(last)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aStepKeepsWhenAMeetingWasOpenedAndClosed() {
        var at = Instant.parse("2025-11-24T01:00:00Z");
        var later = at.plusSeconds(60);
        var open = Standing.prepared(Actor.SYSTEM, at).after(MeetingStep.OPEN_MEETING, null, Actor.SYSTEM, at);

        var closed = open.after(MeetingStep.START_VOTE, null, Actor.SYSTEM, at)
                .after(MeetingStep.SEAL, null, Actor.SYSTEM, later)
                .after(MeetingStep.CLOSE, null, Actor.SYSTEM, later);

        assertThat(open.closedAt()).isNull();
        assertThat(closed.openedAt()).isEqualTo(at);
        assertThat(closed.closedAt()).isEqualTo(later);
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
    }

    private static boolean isTaken(CouncilText text, int length) {
        try {
            text.read("ệ".repeat(length));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
