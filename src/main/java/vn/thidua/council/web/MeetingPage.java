package vn.thidua.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.MemberId;
import vn.thidua.council.application.CastingBallots.Progress;
import vn.thidua.council.application.SealingCounts.Checked;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.Member;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.council.domain.Seat;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Refusal;

/**
 * One meeting: who came, what is voted on, how far the vote is, and what it came to.
 *
 * @param members of the council, for keeping someone out of a vote
 * @param progress how many ballots are in the box; never whose
 * @param refusal why what was just sent was not taken
 */
public record MeetingPage(
        Meeting meeting,
        String unitName,
        List<AgendaItem> items,
        List<Member> members,
        Doing doing,
        Progress progress,
        Checked checked,
        List<Histories.Line> history,
        @Nullable Refusal refusal) {

    /**
     * What this person may do here.
     *
     * @param keeps agenda, attendance, written ballots
     * @param seals counts and seals
     * @param votes has a ballot of their own in the running vote
     */
    public record Doing(List<MeetingStep> steps, boolean keeps, boolean seals, boolean votes) {}

    public String path() {
        return "/meetings/" + meeting.id().value();
    }

    public boolean takesItems() {
        return doing.keeps() && meeting.state().takesItems();
    }

    public boolean takesAttendance() {
        return doing.keeps() && meeting.state() == MeetingState.OPEN;
    }

    public boolean isOnScreen() {
        return meeting.mode() == VotingMode.SCREEN;
    }

    public boolean isVoting() {
        return meeting.state() == MeetingState.VOTING;
    }

    public boolean isBroken() {
        return checked.finding() == SealFinding.BROKEN;
    }

    /** Members whose ballot is handed in on paper while the others vote on their pages. */
    public List<Seat> writing() {
        return isVoting() && isOnScreen() && doing.keeps()
                ? meeting.seats().stream().filter(Seat::writes).toList()
                : List.of();
    }

    public long marked(BallotMark mark) {
        return meeting.seats().stream().filter(seat -> seat.ballot() == mark).count();
    }

    public String memberName(MemberId id) {
        return members.stream()
                .filter(one -> one.id().equals(id))
                .map(Member::name)
                .findFirst()
                .or(() -> meeting.seats().stream()
                        .filter(seat -> seat.member().equals(id))
                        .map(Seat::name)
                        .findFirst())
                .orElse("?");
    }

    /** Whether a rule this meeting goes by was never compared with the law in force. */
    public boolean isUnconfirmed() {
        return !meeting.quorum().confirmed()
                || items.stream().anyMatch(item -> !item.threshold().confirmed());
    }

    public RuleKind quorumKind() {
        return meeting.plan().decidesAwards() ? RuleKind.QUORUM_OF_AWARDS : RuleKind.QUORUM;
    }
}
