package vn.thidua.council.application;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MeetingDesk;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.Seat;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Actor;

/** Carries out the steps of councils and meetings for other rooms, by the use cases of the pages. */
@Service
@Transactional
class ServingMeetings implements MeetingDesk {

    private final KeepingCouncils keeping;
    private final MovingMeetings moving;
    private final CastingBallots casting;
    private final SealingCounts sealing;
    private final SeeingMeetings seeing;

    ServingMeetings(
            KeepingCouncils keeping,
            MovingMeetings moving,
            CastingBallots casting,
            SealingCounts sealing,
            SeeingMeetings seeing) {
        this.keeping = keeping;
        this.moving = moving;
        this.casting = casting;
        this.sealing = sealing;
        this.seeing = seeing;
    }

    @Override
    public CouncilId establish(int year, String decisionNumber, LocalDate decidedOn, List<Sitting> members, Actor by) {
        var council = keeping.establish(year, decisionNumber, decidedOn, by);
        members.forEach(
                one -> keeping.add(council, one.name(), one.post(), MemberRole.valueOf(one.role()), one.account(), by));
        return council;
    }

    @Override
    public MeetingId plan(CouncilId council, LocalDate heldOn, String place, Actor by) {
        return keeping.plan(council, new Meeting.Plan(heldOn, place, true, VotingMode.SCREEN), by);
    }

    @Override
    public void open(MeetingId meeting, Set<String> away, Actor by) {
        moving.take(meeting, MeetingStep.OPEN_MEETING, null, by);
        var came = seeing.get(meeting, by).seats().stream()
                .filter(seat -> !away.contains(seat.name()))
                .map(Seat::member)
                .collect(Collectors.toSet());
        moving.attend(meeting, came, by);
    }

    @Override
    public void startVote(MeetingId meeting, Actor by) {
        moving.take(meeting, MeetingStep.START_VOTE, null, by);
    }

    @Override
    public void cast(MeetingId meeting, Set<UUID> opposed, Actor member) {
        var blank = casting.blank(meeting, member);
        var seat = blank.meeting().seats().get(blank.seat());
        casting.cast(meeting, ballot(blank.items(), seat.member(), opposed), member);
    }

    @Override
    public void castWritten(MeetingId meeting, String member, Set<UUID> opposed, Actor by) {
        var seated = seeing.get(meeting, by).seats().stream()
                .filter(seat -> seat.name().equals(member))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("member " + member))
                .member();
        casting.enterWritten(meeting, seated, ballot(seeing.items(meeting, by), seated, opposed), by);
    }

    @Override
    public void seal(MeetingId meeting, String counters, Actor by) {
        sealing.count(meeting, counters, by);
    }

    @Override
    public void close(MeetingId meeting, Actor by) {
        moving.take(meeting, MeetingStep.CLOSE, null, by);
    }

    private static Ballot ballot(List<AgendaItem> items, MemberId member, Set<UUID> opposed) {
        return new Ballot(items.stream()
                .filter(item -> !item.isRecused(member))
                .collect(Collectors.toMap(
                        AgendaItem::id, item -> item.origin() == null || !opposed.contains(item.origin()))));
    }
}
