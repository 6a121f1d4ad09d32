package vn.thidua.council.web;

import static vn.thidua.council.domain.CouncilReason.DAY_UNREADABLE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MemberId;
import vn.thidua.council.application.KeepingCouncils;
import vn.thidua.council.application.SeeingMeetings;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.council.store.CouncilQueries;
import vn.thidua.identity.AccountId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** One council: members, decision, a new meeting. */
@Controller
@RequestMapping("/councils/{id}")
class CouncilController {

    private final KeepingCouncils keeping;
    private final SeeingMeetings seeing;
    private final CouncilQueries queries;
    private final Units units;
    private final Histories histories;

    CouncilController(
            KeepingCouncils keeping, SeeingMeetings seeing, CouncilQueries queries, Units units, Histories histories) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.queries = queries;
        this.units = units;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView show(@PathVariable CouncilId id, Actor actor) {
        return page(id, Map.of(), null, actor);
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable CouncilId id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            Actor actor,
            RedirectAttributes next) {
        var on = Days.read(day).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, day));
        keeping.decide(id, number, on, actor);
        return back(id, "council.done.kept", next);
    }

    @PostMapping("/members")
    ModelAndView add(
            @PathVariable CouncilId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "MEMBER") MemberRole role,
            @RequestParam(required = false) @Nullable AccountId account,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        try {
            keeping.add(id, name, post, role, account == null ? null : account.value(), actor);
            return back(id, "council.done.kept", next);
        } catch (Refusal refusal) {
            return page(id, typed, refusal, actor);
        }
    }

    @PostMapping("/members/{member}/removal")
    ModelAndView remove(
            @PathVariable CouncilId id, @PathVariable MemberId member, Actor actor, RedirectAttributes next) {
        keeping.remove(id, member, actor);
        return back(id, "council.done.kept", next);
    }

    @PostMapping("/meetings")
    ModelAndView plan(
            @PathVariable CouncilId id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "false") boolean awards,
            @RequestParam(defaultValue = "SCREEN") VotingMode mode,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        try {
            var on = Days.read(day).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, day));
            var meeting = keeping.plan(id, new Meeting.Plan(on, place, awards, mode), actor);
            Notice.done(next, "council.done.planned", Days.written(on));
            return new ModelAndView("redirect:/meetings/" + meeting.value());
        } catch (Refusal refusal) {
            return page(id, typed, refusal, actor);
        }
    }

    private static ModelAndView back(CouncilId id, String said, RedirectAttributes next) {
        Notice.done(next, said);
        return new ModelAndView("redirect:/councils/" + id.value());
    }

    private ModelAndView page(CouncilId id, Map<String, String> typed, @Nullable Refusal refusal, Actor actor) {
        var council = seeing.council(id, actor);
        boolean may = keeping.may(actor, council.unit());
        if (refusal != null && !may) {
            throw refusal;
        }
        var answer = new ModelAndView(
                "council/council",
                "page",
                new CouncilPage(
                        council,
                        units.get(council.unit()).shortName(),
                        queries.ofCouncil(id),
                        may,
                        may ? keeping.candidates(actor) : List.of(),
                        histories.of(List.of(id)),
                        typed,
                        refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
