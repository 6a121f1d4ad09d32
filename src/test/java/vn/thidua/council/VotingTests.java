package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.council.domain.CouncilReason.ALREADY_CAST;
import static vn.thidua.council.domain.CouncilReason.BALLOT_INCOMPLETE;
import static vn.thidua.council.domain.CouncilReason.NOT_A_MEMBER;
import static vn.thidua.council.domain.CouncilReason.NOT_ON_PAPER;
import static vn.thidua.council.domain.CouncilReason.NOT_VOTING;
import static vn.thidua.council.domain.CouncilReason.NO_QUORUM;
import static vn.thidua.council.domain.CouncilReason.RECUSED;
import static vn.thidua.council.domain.CouncilReason.TOO_FEW_BALLOTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thidua.Persons;
import vn.thidua.council.AgendaDesk.Proposal;
import vn.thidua.council.application.KeepingVotingRules;
import vn.thidua.council.application.SealingCounts.PaperCount;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.Ruling;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.council.domain.Tally;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Refusal;

/** Nine members vote: thresholds of the total, someone absent, someone with an interest, and who may not. */
@RecordApplicationEvents
class VotingTests extends CouncilStory {

    @Autowired
    ApplicationEvents told;

    @Autowired
    KeepingVotingRules rules;

    @Test
    void thresholdsAreReckonedOfAllMembersAlsoWithOneAbsentAndOneKeptOut() {
        var id = planned(VotingMode.SCREEN, "CSTDCS", "CSTD_TINH", "GK");
        var interested = items(id).get(0);
        agenda.recuse(id, interested.id(), member(3), "Vợ của người được đề nghị", officer);
        voting(id, 8);
        for (int voter = 0; voter < 8; voter++) {
            casting.cast(id, voter == 3 ? without(id) : ballot(id, voter != 0, true, voter < 4), voters.get(voter));
        }
        casting.enterWritten(id, member(8), ballot(id, true, true, true), officer);
        assertThat(casting.progress(id, officer).cast()).isEqualTo(9);
        count(id);

        assertThat(tally(id, 0)).isEqualTo(new Tally(8, 8, 7, 1, 9, false));
        assertThat(tally(id, 1)).isEqualTo(new Tally(9, 9, 9, 0, 9, true));
        assertThat(tally(id, 2)).isEqualTo(new Tally(9, 9, 5, 4, 9, true));
        var seats = meetings.get(id).seats();
        assertThat(seats.stream().filter(seat -> seat.ballot() == BallotMark.WRITTEN))
                .singleElement()
                .satisfies(seat -> assertThat(seat.name()).isEqualTo(NAMES.get(8)));
        assertThat(sealing.check(id, officer).finding()).isEqualTo(SealFinding.INTACT);
        assertThat(told.stream(ItemDecided.class).map(ItemDecided::passed)).containsExactly(false, true, true);
        assertThat(told.stream(ItemDecided.class).map(ItemDecided::needed)).containsExactly(8, 9, 5);
    }

    /** Seven of eight is 87.5 %: where the unit rules so, the member with an interest leaves the total. */
    @Test
    void whereTheUnitRulesSoTheTotalIsLessThoseKeptOut() {
        var all = new Ruling(1, 1, false, "Quy chế của Hội đồng", true);
        rules.set(
                new KeepingVotingRules.Order(
                        RuleKind.TOTAL_LESS_RECUSED, "", all, LocalDate.of(2025, 11, 1), "Quy chế mới"),
                officer);
        var id = planned(VotingMode.SCREEN, "CSTDCS", "GK");
        agenda.recuse(id, items(id).get(0).id(), member(3), "Con của người được đề nghị", officer);
        voting(id);
        for (int voter = 0; voter < 9; voter++) {
            var choice = voter == 3
                    ? new vn.thidua.council.domain.Ballot(
                            Map.of(items(id).get(1).id(), true))
                    : ballot(id, voter != 0, true);
            casting.cast(id, choice, voters.get(voter));
        }
        count(id);

        assertThat(tally(id, 0)).isEqualTo(new Tally(8, 8, 7, 1, 8, true));
    }

    @Test
    void oneBallotEachAndNoneFromThoseWhoMayNot() {
        var id = planned(VotingMode.SCREEN, "CSTDCS", "GK");
        agenda.recuse(id, items(id).get(0).id(), member(3), "Liên quan", officer);
        refused(NOT_VOTING, () -> casting.cast(id, ballot(id, true, true), voters.get(8)));
        voting(id);

        casting.cast(id, ballot(id, true, true), voters.get(0));
        refused(ALREADY_CAST, () -> casting.cast(id, ballot(id, false, false), voters.get(0)));
        refused(BALLOT_INCOMPLETE, () -> casting.cast(id, ballot(id, true), voters.get(1)));
        refused(RECUSED, () -> casting.cast(id, ballot(id, true, true), voters.get(3)));
        refused(NOT_A_MEMBER, () -> casting.cast(id, ballot(id, true, true), Persons.chairOf(town.giaLoc())));
        refused(NOT_ON_PAPER, () -> casting.enterWritten(id, member(2), ballot(id, true, true), officer));
        var stranger = Persons.officerOf(town.kienMinh());
        assertThatThrownBy(() -> casting.cast(id, ballot(id, true, true), stranger))
                .isInstanceOf(NoSuchElementException.class);
        refused(TOO_FEW_BALLOTS, () -> count(id));
        assertThat(casting.progress(id, officer).cast()).isEqualTo(1);

        for (int voter : List.of(1, 2, 4)) {
            casting.cast(id, ballot(id, true, true), voters.get(voter));
        }
        count(id);
        refused(NOT_VOTING, () -> casting.cast(id, ballot(id, true, true), voters.get(5)));
        assertThat(tally(id, 0)).isEqualTo(new Tally(8, 4, 4, 0, 9, false));
    }

    @Test
    void withoutQuorumNobodyVotesAndABrokenOffVoteBeginsAnewEmpty() {
        var id = planned(VotingMode.SCREEN, "CSTDCS");
        refused(NO_QUORUM, () -> voting(id, 7, 8));
        moving.attend(id, seated(id), officer);
        moving.take(id, MeetingStep.START_VOTE, null, officer);
        casting.cast(id, ballot(id, false), voters.get(0));
        moving.take(id, MeetingStep.BREAK_OFF, "Thiếu tài liệu", officer);
        assertThat(db.sql("select count(*) from council.box where meeting = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        moving.take(id, MeetingStep.START_VOTE, null, officer);
        assertThat(casting.progress(id, officer).cast()).isZero();
        casting.cast(id, ballot(id, true), voters.get(0));

        db.sql("update council.box set locked = locked || 'x' where meeting = :id")
                .param("id", id.value())
                .update();
        assertThat(casting.progress(id, officer).lost()).isTrue();
        assertThat(casting.waiting(voters.get(1))).isEmpty();
        refused(CouncilReason.BOX_KEY_LOST, () -> count(id));
        moving.take(id, MeetingStep.BREAK_OFF, "Thùng phiếu không mở được", officer);
    }

    @Test
    void onPaperTheTeamsTotalsAreSealedTheSameWay() {
        var id = voting(planned(VotingMode.PAPER, "CSTDCS"));
        var item = items(id).getFirst().id();
        refused(
                CouncilReason.COUNTS_DO_NOT_FIT,
                () -> sealing.enter(id, Map.of(item, new PaperCount(9, 9, 8, 2)), "Lụa", officer));
        sealing.enter(id, Map.of(item, new PaperCount(9, 9, 8, 0)), "Phạm Thị Mận", officer);

        assertThat(tally(id, 0)).isEqualTo(new Tally(9, 9, 8, 0, 9, true));
        assertThat(tally(id, 0).invalid()).isEqualTo(1);
        assertThat(sealing.check(id, officer).finding()).isEqualTo(SealFinding.INTACT);
        moving.take(id, MeetingStep.CLOSE, null, officer);
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.CLOSED);
        assertThat(sealing.check(id, officer).finding()).isEqualTo(SealFinding.INTACT);
    }

    @Test
    void anotherRoomPlacesOnceAndItsInterestedAreKeptOut(@Autowired AgendaDesk desk) {
        var id = planned(VotingMode.SCREEN);
        var origin = UUID.randomUUID();
        var proposal = new Proposal(
                "Chiến sĩ thi đua cơ sở: Lê Thị Ước",
                "",
                "CSTDCS",
                origin,
                List.of(new AgendaDesk.Paper("Báo cáo thành tích", "/papers/1")),
                Set.of(voters.get(4).account()),
                Set.of("lê  thị ước"),
                "Người được đề nghị, người thân");
        assertThat(desk.meetings(officer))
                .extracting(AgendaDesk.OpenMeeting::id)
                .contains(id);

        var placed = desk.place(id, proposal, officer);
        assertThat(desk.place(id, proposal, officer)).isEqualTo(placed);
        var item = items.get(placed);
        assertThat(item.threshold().share()).isEqualTo("80%");
        assertThat(item.threshold().confirmed()).isFalse();
        assertThat(item.isRecused(member(3)) && item.isRecused(member(4))).isTrue();
        assertThat(item.recusals()).hasSize(2);
        desk.withdraw(id, origin, officer);
        assertThat(items(id)).isEmpty();
    }

    private vn.thidua.council.domain.Ballot without(MeetingId id) {
        var all = items(id);
        return new vn.thidua.council.domain.Ballot(
                Map.of(all.get(1).id(), true, all.get(2).id(), true));
    }

    private Set<MemberId> seated(MeetingId id) {
        return meetings.get(id).seats().stream().map(seat -> seat.member()).collect(Collectors.toSet());
    }

    private Tally tally(MeetingId id, int at) {
        return Objects.requireNonNull(items(id).get(at).tally());
    }

    private static void refused(CouncilReason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
