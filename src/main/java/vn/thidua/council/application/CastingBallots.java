package vn.thidua.council.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.WrittenBallotEntered;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.BallotBox;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.council.store.CouncilQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Bỏ phiếu kín: one ballot of each member goes into the box, and nothing else is written down of it anywhere. */
@Service
@Transactional
public class CastingBallots {

    private final SeeingMeetings seeing;
    private final AgendaItems items;
    private final RunningVote vote;
    private final CouncilQueries queries;
    private final Permission permission;
    private final CouncilNews news;

    CastingBallots(
            SeeingMeetings seeing,
            AgendaItems items,
            RunningVote vote,
            CouncilQueries queries,
            Permission permission,
            CouncilNews news) {
        this.seeing = seeing;
        this.items = items;
        this.vote = vote;
        this.queries = queries;
        this.permission = permission;
        this.news = news;
    }

    /**
     * The ballot of one member, empty.
     *
     * @param seat where the member sits
     * @param isCast whether the member's ballot is in the box
     */
    public record Blank(Meeting meeting, List<AgendaItem> items, int seat, boolean isCast) {

        public boolean isRecused(AgendaItem item) {
            return item.isRecused(meeting.seats().get(seat).member());
        }
    }

    /**
     * How many ballots are in the box, of how many that can be.
     *
     * @param lost whether the box does not open any more, so that the vote must be held anew
     * @param written whose paper ballots the secretary has put in, which the trace tells as well
     * @param own whether the reader's own ballot is in it
     */
    public record Progress(int cast, int possible, boolean lost, Set<MemberId> written, boolean own) {

        static final Progress NONE = new Progress(0, 0, false, Set.of(), false);
    }

    @Transactional(readOnly = true)
    public Blank blank(MeetingId id, Actor by) {
        var meeting = seeing.get(id, by);
        permission.require(CouncilAct.VOTE, by, meeting.unit());
        requireRunning(meeting);
        int seat = seat(meeting, by);
        var all = items.findByMeetingOrderByPosition(id);
        return new Blank(meeting, all, seat, vote.box(meeting, all).holds(seat));
    }

    public void cast(MeetingId id, Ballot ballot, Actor by) {
        var meeting = seeing.locked(id, by);
        permission.require(CouncilAct.VOTE, by, meeting.unit());
        requireRunning(meeting);
        int seat = seat(meeting, by);
        putIn(meeting, seat, BallotMark.CAST, ballot);
    }

    /** The secretary enters what a member without a page of their own, or who is absent, handed in on paper. */
    public void enterWritten(MeetingId id, MemberId member, Ballot ballot, Actor by) {
        var meeting = seeing.locked(id, by);
        permission.require(CouncilAct.KEEP_MEETING, by, meeting.unit());
        requireRunning(meeting);
        int seat = meeting.seatOf(member).orElseThrow();
        var named = meeting.seats().get(seat);
        if (!named.writes()) {
            throw Refusal.because(CouncilReason.NOT_ON_PAPER, named.name());
        }
        putIn(meeting, seat, BallotMark.WRITTEN, ballot);
        news.of(new WrittenBallotEntered(id, meeting.unit(), named.name(), by, news.now()));
    }

    /** Nothing but how many; only while members vote on their pages. */
    @Transactional(readOnly = true)
    public Progress progress(MeetingId id, Actor by) {
        var meeting = seeing.get(id, by);
        var all = items.findByMeetingOrderByPosition(id);
        if (meeting.state() != MeetingState.VOTING || meeting.mode() != VotingMode.SCREEN) {
            return Progress.NONE;
        }
        int possible = (int) IntStream.range(0, meeting.total())
                .filter(seat -> all.stream()
                        .anyMatch(item ->
                                !item.isRecused(meeting.seats().get(seat).member())))
                .count();
        return vote.look(meeting, all)
                .map(box -> new Progress(
                        box.count(),
                        possible,
                        false,
                        written(meeting, box),
                        meeting.seatOf(by.account()).filter(box::holds).isPresent()))
                .orElse(new Progress(0, possible, true, Set.of(), false));
    }

    private static Set<MemberId> written(Meeting meeting, BallotBox box) {
        return IntStream.range(0, meeting.total())
                .filter(seat -> box.mark(seat) == BallotMark.WRITTEN)
                .mapToObj(seat -> meeting.seats().get(seat).member())
                .collect(Collectors.toSet());
    }

    /** The meetings in which this person still has to vote. */
    @Transactional(readOnly = true)
    public List<Meeting> waiting(Actor by) {
        return queries.voting(by.account()).stream()
                .map(id -> seeing.get(id, by))
                .filter(meeting -> isWaiting(meeting, by))
                .toList();
    }

    private boolean isWaiting(Meeting meeting, Actor by) {
        var all = items.findByMeetingOrderByPosition(meeting.id());
        int seat = seat(meeting, by);
        var member = meeting.seats().get(seat).member();
        return all.stream().anyMatch(item -> !item.isRecused(member))
                && vote.look(meeting, all).filter(box -> !box.holds(seat)).isPresent();
    }

    private void putIn(Meeting meeting, int seat, BallotMark mark, Ballot ballot) {
        var all = items.findByMeetingOrderByPosition(meeting.id());
        vote.put(meeting.id(), vote.box(meeting, all).with(meeting, seat, mark, ballot, all));
    }

    private static int seat(Meeting meeting, Actor by) {
        return meeting.seatOf(by.account()).orElseThrow(() -> Refusal.because(CouncilReason.NOT_A_MEMBER));
    }

    private static void requireRunning(Meeting meeting) {
        if (meeting.state() != MeetingState.VOTING) {
            throw Refusal.because(CouncilReason.NOT_VOTING, "@council.state." + meeting.state());
        }
        if (meeting.mode() != VotingMode.SCREEN) {
            throw Refusal.because(CouncilReason.VOTES_ON_PAPER);
        }
    }
}
