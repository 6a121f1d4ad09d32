package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.ItemId;
import vn.thidua.council.application.CastingBallots;
import vn.thidua.council.application.KeepingCouncils;
import vn.thidua.council.application.MovingMeetings;
import vn.thidua.council.application.SealingCounts;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.eligibility.Answer;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.nomination.application.JudgingNominations;
import vn.thidua.nomination.application.PostingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.RemarkKind;
import vn.thidua.nomination.domain.Remarks;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** The review on PostgreSQL, from sending in to the council's count and the decision. */
class ReviewTests extends NominationStory {

    @Autowired
    TablingNominations tabling;

    @Autowired
    PostingNominations posting;

    @Autowired
    JudgingNominations judging;

    @Autowired
    ApprovedNominations approved;

    @Autowired
    Remarks remarks;

    @Test
    void theCouncilsSealedCountCarriesADossierOrNot(
            @Autowired KeepingCouncils keeping,
            @Autowired MovingMeetings moving,
            @Autowired CastingBallots casting,
            @Autowired SealingCounts sealing,
            @Autowired Meetings meetings,
            @Autowired AgendaItems items,
            @Autowired Accounts accounts) {
        var voters = council(keeping, accounts);
        var round = round("", true, 0);
        var carried = appraised(round, "Phạm Thị Hường");
        var failed = appraised(round, "Lê Thị Mơ");
        var meeting = tabling.meetings(officer).getFirst().id();
        tabling.table(List.of(carried, failed), meeting, officer);
        assertThat(state(carried)).isEqualTo(ReviewState.TABLED);

        moving.take(meeting, MeetingStep.OPEN_MEETING, null, officer);
        moving.attend(
                meeting,
                new HashSet<>(meetings.get(meeting).seats().stream()
                        .map(seat -> seat.member())
                        .collect(Collectors.toSet())),
                officer);
        moving.take(meeting, MeetingStep.START_VOTE, null, officer);
        for (var voter : voters) {
            var said = new HashMap<ItemId, Boolean>();
            items.findByMeetingOrderByPosition(meeting)
                    .forEach(item -> said.put(item.id(), carried.value().equals(item.origin())));
            casting.cast(meeting, new Ballot(said), voter);
        }
        sealing.count(meeting, "Phạm Thị Mận", officer);

        assertThat(state(carried)).isEqualTo(ReviewState.APPROVED);
        assertThat(nominations.get(carried).handling().agreed()).isEqualTo(3);
        assertThat(state(failed)).isEqualTo(ReviewState.DECLINED);
        assertThat(approved.waiting(town.giaLoc()))
                .extracting(ApprovedNomination::id)
                .containsExactly(carried);
        approved.awarded(List.of(carried), "125/QĐ-UBND", TODAY, chair);
        assertThat(approved.waiting(town.giaLoc())).isEmpty();
        assertThat(reason(() -> approved.these(List.of(carried)))).isEqualTo(NominationReason.NO_LONGER_WAITING);
        approved.revoked(carried, "130/QĐ-UBND", TODAY, "Kê khai gian dối", chair);
        assertThat(state(carried)).isEqualTo(ReviewState.REVOKED);
    }

    @Test
    void noMoreAreApprovedThanTheRoundAllows() {
        var round = round("5%", false, 0);
        var first = appraised(round, "Phạm Thị Hường");
        var second = appraised(round, "Lê Thị Mơ");
        var third = appraised(round, "Vũ Thị Sen");
        reviewing.takeAll(List.of(first, second), ReviewStep.CONCLUDE, null, chair);

        assertThat(reason(() -> reviewing.take(third, ReviewStep.CONCLUDE, null, chair)))
                .isEqualTo(RoundReason.FULL);
        assertThat(state(third)).isEqualTo(ReviewState.APPRAISED);
    }

    @Test
    void aDossierIsNotSentInWithoutItsPapers() {
        var id = drafted(round("", true, 0), "Phạm Thị Hường");

        var refusal = catchThrowableOfType(Refusal.class, () -> reviewing.take(id, ReviewStep.SUBMIT, null, head));

        assertThat(refusal.reason()).isEqualTo(NominationReason.PAPERS_MISSING);
        assertThat(refusal.details()[1])
                .isEqualTo("Văn bản đề nghị kèm danh sách; Biên bản xét khen thưởng của đơn vị");
    }

    @Test
    void oneIsPutForwardOnceForOneAward() {
        var round = round("", true, 0);
        var code = person("Phạm Thị Hường");
        var nominee = finding.named(code, town.cultureOffice(), vn.thidua.eligibility.Employment.OFFICIAL);
        var merit = nominations.get(drafted(round, "Lê Thị Mơ")).merit();
        writing.write(round, town.cultureOffice(), nominee, "GK", merit, head);

        assertThat(reason(() -> writing.write(round, town.cultureOffice(), nominee, "GK", merit, head)))
                .isEqualTo(NominationReason.ALREADY_PUT_FORWARD);
    }

    @Test
    void opinionsAreAnsweredBeforeTheAppraisal() {
        var id = sent(round("", true, 0), "Phạm Thị Hường");
        reviewing.take(id, ReviewStep.RECEIVE, null, officer);
        posting.remark(id, RemarkKind.EXCLUSION, "Công an xã", "Vi phạm giao thông", "12/TB-CA", officer);

        assertThat(reason(() -> reviewing.take(id, ReviewStep.APPRAISE, "Đã xem", officer)))
                .isEqualTo(NominationReason.REMARKS_UNANSWERED);
        var remark = remarks.findByNominationOrderByMadeAt(id).getFirst().id();
        posting.answer(id, remark, "Đã xác minh: trùng tên", officer);
        reviewing.take(id, ReviewStep.APPRAISE, "Đã xem", officer);
        assertThat(state(id)).isEqualTo(ReviewState.APPRAISED);
    }

    @Test
    void anotherAnswerStandsBesideTheFactsWithItsReason() {
        var id = sent(round("", true, 0), "Phạm Thị Hường");
        reviewing.take(id, ReviewStep.RECEIVE, null, officer);
        var verdict = judging.judge(nominations.get(id));
        var rule = verdict.findings().stream()
                .filter(finding -> finding.decides() && finding.answer() != Answer.NOT_MET)
                .findFirst()
                .orElseThrow();
        judging.overrule(id, rule.rule().id(), Answer.NOT_MET, "Hồ sơ gốc không khớp", officer);

        var after = judging.judge(nominations.get(id)).finding(rule.rule().id());
        assertThat(after.answer()).isEqualTo(rule.answer());
        assertThat(after.effective()).isEqualTo(Answer.NOT_MET);
        assertThat(judging.explain(judging.judge(nominations.get(id))).toString())
                .contains("Hồ sơ gốc không khớp");
        assertThat(reason(() -> reviewing.take(id, ReviewStep.APPRAISE, "Đã xem", officer)))
                .isEqualTo(NominationReason.NOT_ELIGIBLE);
    }

    private List<Actor> council(KeepingCouncils keeping, Accounts accounts) {
        var council = keeping.establish(2025, "15/QĐ-UBND", TODAY.minusMonths(3), officer);
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var voters = List.of("Vũ Đình Ẩn", "Phạm Thị Mận", "Trần Quốc Ấn").stream()
                .map(name -> {
                    var username = "xet." + tag + "." + name.hashCode();
                    var account = accounts.open(
                            new NewAccount(username, name, "Ủy viên", town.giaLoc(), Set.of(Duty.COUNCIL), null),
                            Actor.SYSTEM);
                    keeping.add(council, "", "", MemberRole.MEMBER, account.value(), officer);
                    return accounts.actor(username).orElseThrow();
                })
                .toList();
        keeping.plan(council, new Meeting.Plan(TODAY, "Hội trường", true, VotingMode.SCREEN), officer);
        return voters;
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step).reason();
    }
}
