package vn.thidua.council.application;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.ItemDecided;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.BallotMark;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.Seal;
import vn.thidua.council.domain.SealFinding;
import vn.thidua.council.domain.Tally;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Kiểm phiếu, niêm phong: the box is opened once, counted and destroyed; or the counts of a vote on paper are entered. */
@Service
@Transactional
public class SealingCounts {

    private final SeeingMeetings seeing;
    private final Meetings meetings;
    private final AgendaItems items;
    private final MeetingHands hands;
    private final CouncilNews news;
    private final Permission permission;

    SealingCounts(
            SeeingMeetings seeing,
            Meetings meetings,
            AgendaItems items,
            MeetingHands hands,
            CouncilNews news,
            Permission permission) {
        this.seeing = seeing;
        this.meetings = meetings;
        this.items = items;
        this.hands = hands;
        this.news = news;
        this.permission = permission;
    }

    /** What the counting team counted on paper of one thing. */
    public record PaperCount(int issued, int returned, int agreed, int opposed) {}

    /** Whether the seal holds, and the seals themselves. */
    public record Checked(SealFinding finding, List<Seal> seals) {}

    @Transactional(readOnly = true)
    public Checked check(MeetingId id, Actor by) {
        var meeting = seeing.get(id, by);
        return new Checked(hands.seals().find(meeting), hands.seals().of(meeting));
    }

    public boolean may(Meeting meeting, Actor by) {
        return MeetingStep.SEAL.startsFrom(meeting.state())
                && permission.allows(CouncilAct.SEAL_VOTE, by, meeting.unit());
    }

    public void count(MeetingId id, String team, Actor by) {
        var meeting = locked(id, VotingMode.SCREEN, by);
        var all = items.findByMeetingOrderByPosition(id);
        var moved = meeting.counted(Map.of(), team, by, news.now());
        var box = hands.vote().box(meeting, all);
        for (int at = 0; at < all.size(); at++) {
            var item = all.get(at);
            int returned = box.agreed(at) + box.opposed(at);
            if (returned < MovingMeetings.FEWEST_VOTERS) {
                throw Refusal.because(
                        CouncilReason.TOO_FEW_BALLOTS, item.title(), returned, MovingMeetings.FEWEST_VOTERS);
            }
            items.save(item.counted(Tally.of(
                    item.voters(meeting),
                    returned,
                    box.agreed(at),
                    box.opposed(at),
                    item.total(meeting),
                    item.threshold())));
        }
        seal(meeting.counted(box.marks(), moved.counters(), by, moved.standing().since()), by);
        hands.vote().end(id);
    }

    public void enter(MeetingId id, Map<ItemId, PaperCount> counts, String team, Actor by) {
        var meeting = locked(id, VotingMode.PAPER, by);
        var moved = meeting.counted(Map.<Integer, BallotMark>of(), team, by, news.now());
        for (var item : items.findByMeetingOrderByPosition(id)) {
            var count = counts.get(item.id());
            if (count == null) {
                throw Refusal.because(CouncilReason.BALLOT_INCOMPLETE, item.title());
            }
            items.save(item.counted(tally(meeting, item, count)));
        }
        seal(moved, by);
    }

    private static Tally tally(Meeting meeting, AgendaItem item, PaperCount count) {
        if (count.issued() > item.voters(meeting)) {
            throw Refusal.because(
                    CouncilReason.COUNTS_DO_NOT_FIT,
                    count.issued(),
                    count.returned(),
                    count.agreed(),
                    count.opposed(),
                    item.voters(meeting));
        }
        return Tally.of(
                count.issued(),
                count.returned(),
                count.agreed(),
                count.opposed(),
                item.total(meeting),
                item.threshold());
    }

    private void seal(Meeting moved, Actor by) {
        var kept = meetings.save(moved);
        var seal = hands.seals().count(kept, by);
        news.step(kept, MeetingStep.SEAL, seal.mark(), by);
        items.findByMeetingOrderByPosition(kept.id()).forEach(item -> tell(kept, item, by));
    }

    private void tell(Meeting meeting, AgendaItem item, Actor by) {
        var tally = java.util.Objects.requireNonNull(item.tally());
        news.of(new ItemDecided(
                item.id(),
                meeting.id(),
                meeting.unit(),
                item.origin(),
                item.title(),
                item.matter().awardCode(),
                tally.agreed(),
                tally.opposed(),
                tally.returned(),
                tally.total(),
                item.threshold().needed(tally.total()),
                tally.passed(),
                by,
                meeting.standing().since()));
    }

    private Meeting locked(MeetingId id, VotingMode mode, Actor by) {
        var meeting = seeing.locked(id, by);
        permission.require(CouncilAct.SEAL_VOTE, by, meeting.unit());
        if (meeting.mode() != mode) {
            throw Refusal.because(CouncilReason.VOTES_ON_PAPER);
        }
        return meeting;
    }
}
