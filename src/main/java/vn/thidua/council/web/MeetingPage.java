package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.MemberId;
import vn.thidua.council.application.CastingBallots.Progress;
import vn.thidua.council.application.SealingCounts.Checked;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Attendance;
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
 * @param awards names of awards by their codes
 * @param progress how many ballots are in the box; never whose
 * @param typed the fields of the form that was just sent and not taken
 * @param refusal why it was not
 */
public record MeetingPage(
        Meeting meeting,
        String unitName,
        List<AgendaItem> items,
        List<Member> members,
        Map<String, String> awards,
        Doing doing,
        Progress progress,
        Checked checked,
        List<Histories.Line> history,
        Map<String, String> typed,
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

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether what was refused is the form with this field, which then stays open. */
    public boolean isRefused(String field) {
        return refusal != null && typed.containsKey(field);
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

    /** What an award's code stands for; the code where the catalogue does not know it. */
    public String award(AgendaItem item) {
        var code = item.matter().awardCode();
        return awards.getOrDefault(code, code);
    }

    /** The smallest number in favour that carries it; before the meeting is opened, of the members there are. */
    public int needed(AgendaItem item) {
        int total = meeting.total() > 0
                ? item.total(meeting)
                : members.size() - (meeting.lessRecused() ? item.recusals().size() : 0);
        return item.threshold().needed(total);
    }

    /** Whether it was written down yet who came. */
    public boolean isAttendanceTaken() {
        return meeting.seats().stream().anyMatch(seat -> seat.attendance() != Attendance.EXPECTED);
    }

    /** Whether the secretary has put this member's paper ballot into the box. */
    public boolean isEntered(Seat seat) {
        return progress.written().contains(seat.member());
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
