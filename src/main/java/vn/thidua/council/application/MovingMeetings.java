package vn.thidua.council.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.AttendanceTaken;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Councils;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.SealStage;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Điều hành phiên họp: a meeting is opened, attended, goes to the vote, is closed or cancelled. */
@Service
@Transactional
public class MovingMeetings {

    /** With fewer who may vote on a thing each knows how the others voted. */
    static final int FEWEST_VOTERS = 3;

    private final SeeingMeetings seeing;
    private final Meetings meetings;
    private final Councils councils;
    private final AgendaItems items;
    private final ReadingVotingRules rules;
    private final MeetingHands hands;
    private final CouncilNews news;
    private final Permission permission;

    MovingMeetings(
            SeeingMeetings seeing,
            Meetings meetings,
            Councils councils,
            AgendaItems items,
            ReadingVotingRules rules,
            MeetingHands hands,
            CouncilNews news,
            Permission permission) {
        this.seeing = seeing;
        this.meetings = meetings;
        this.councils = councils;
        this.items = items;
        this.rules = rules;
        this.hands = hands;
        this.news = news;
        this.permission = permission;
    }

    /** The steps this person may take from where a meeting stands, for buttons; the sealing has a form of its own. */
    public List<MeetingStep> steps(Meeting meeting, Actor by) {
        return Stream.of(MeetingStep.values())
                .filter(step -> step != MeetingStep.SEAL && step.startsFrom(meeting.state()))
                .filter(step -> permission.allows(step.act(), by, meeting.unit()))
                .toList();
    }

    public void take(MeetingId id, MeetingStep step, @Nullable String reason, Actor by) {
        var meeting = seeing.locked(id, by);
        permission.require(step.act(), by, meeting.unit());
        if (step == MeetingStep.CLOSE && step.startsFrom(meeting.state())) {
            hands.seals().requireIntact(meeting);
        }
        var at = news.now();
        var moved =
                switch (step) {
                    case OPEN_MEETING -> opened(meeting, by);
                    case START_VOTE -> started(meeting, by);
                    case SEAL -> throw Refusal.because(CouncilReason.COUNTERS_MISSING);
                    case BREAK_OFF, CANCEL, CLOSE -> meeting.take(step, reason, by, at);
                };
        var kept = meetings.save(moved);
        var seal =
                switch (step) {
                    case CLOSE -> hands.seals().close(kept, by).mark();
                    case BREAK_OFF -> {
                        hands.vote().end(id);
                        yield null;
                    }
                    default -> null;
                };
        news.step(kept, step, seal, by);
    }

    public void attend(MeetingId id, Set<MemberId> came, Actor by) {
        var meeting = seeing.locked(id, by);
        permission.require(CouncilAct.KEEP_MEETING, by, meeting.unit());
        var kept = meetings.save(meeting.attended(came));
        news.of(new AttendanceTaken(id, kept.unit(), kept.present(), kept.total(), by, news.now()));
    }

    private Meeting opened(Meeting meeting, Actor by) {
        var council = councils.get(meeting.council());
        var basis = hands.words()
                .said(
                        "council.minutes.decision",
                        council.decisionNumber(),
                        Days.dayFigures(council.decidedOn()),
                        Days.monthFigures(council.decidedOn()),
                        String.valueOf(council.decidedOn().getYear()));
        return meeting.opened(council, basis, rules.of(meeting.unit(), meeting.heldOn()), by, news.now());
    }

    private Meeting started(Meeting meeting, Actor by) {
        var all = items.findByMeetingOrderByPosition(meeting.id());
        var voting = meeting.voting(all.size(), by, news.now());
        if (meeting.mode() == VotingMode.SCREEN) {
            all.stream()
                    .filter(item -> item.voters(voting) < FEWEST_VOTERS)
                    .findFirst()
                    .ifPresent(this::tooFew);
            hands.vote().begin(voting, all);
        }
        return voting;
    }

    private void tooFew(AgendaItem item) {
        throw Refusal.because(CouncilReason.VOTES_ALONE, item.title(), FEWEST_VOTERS);
    }

    /** The stage a meeting's seal must have reached. */
    static SealStage stage(Meeting meeting) {
        return meeting.closedAt() == null ? SealStage.COUNTED : SealStage.CLOSED;
    }
}
