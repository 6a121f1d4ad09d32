package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.council.AwardNames;
import vn.thidua.council.MeetingId;
import vn.thidua.council.application.CastingBallots;
import vn.thidua.council.application.MovingMeetings;
import vn.thidua.council.application.SealingCounts;
import vn.thidua.council.application.SeeingMeetings;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.MeetingState;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Gathers what stands on the page of a meeting. */
@Component
class MeetingPages {

    private final SeeingMeetings seeing;
    private final MovingMeetings moving;
    private final CastingBallots casting;
    private final SealingCounts sealing;
    private final Units units;
    private final Histories histories;
    private final AwardNames awards;
    private final Permission permission;

    MeetingPages(
            SeeingMeetings seeing,
            MovingMeetings moving,
            CastingBallots casting,
            SealingCounts sealing,
            Units units,
            Histories histories,
            AwardNames awards,
            Permission permission) {
        this.seeing = seeing;
        this.moving = moving;
        this.casting = casting;
        this.sealing = sealing;
        this.units = units;
        this.histories = histories;
        this.awards = awards;
        this.permission = permission;
    }

    ModelAndView show(MeetingId id, Map<String, String> typed, @Nullable Refusal refusal, Actor actor) {
        return answer("council/meeting", page(id, typed, refusal, actor), refusal);
    }

    ModelAndView answer(String template, Object page, @Nullable Refusal refusal) {
        var answer = new ModelAndView(template, "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    MeetingPage page(MeetingId id, Map<String, String> typed, @Nullable Refusal refusal, Actor actor) {
        var meeting = seeing.get(id, actor);
        boolean keeps = permission.allows(CouncilAct.KEEP_MEETING, actor, meeting.unit());
        if (refusal != null && !keeps) {
            throw refusal;
        }
        boolean votes = meeting.state() == MeetingState.VOTING
                && meeting.mode() == VotingMode.SCREEN
                && meeting.seatOf(actor.account()).isPresent();
        return new MeetingPage(
                meeting,
                units.get(meeting.unit()).shortName(),
                seeing.items(id, actor),
                seeing.members(meeting, actor),
                awards.on(meeting.heldOn()),
                new MeetingPage.Doing(moving.steps(meeting, actor), keeps, sealing.may(meeting, actor), votes),
                casting.progress(id, actor),
                sealing.check(id, actor),
                histories.of(List.of(id)),
                typed,
                refusal);
    }
}
