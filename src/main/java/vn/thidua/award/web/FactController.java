package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.thidua.award.FactId;
import vn.thidua.award.application.AwardCodes;
import vn.thidua.award.application.RecordingFacts;
import vn.thidua.award.application.SeeingFacts;
import vn.thidua.award.application.SeeingFacts.Whose;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Scope;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Một dữ kiện: looked at, ended, recognised, used before, taken back. */
@Controller
@RequestMapping("/awards/facts/{fact}")
class FactController {

    private final SeeingFacts seeing;
    private final RecordingFacts recording;
    private final AwardQueries queries;
    private final AwardCodes codes;
    private final Histories histories;
    private final Permission permission;
    private final Clock clock;

    FactController(
            SeeingFacts seeing,
            RecordingFacts recording,
            AwardQueries queries,
            AwardCodes codes,
            Histories histories,
            Permission permission,
            Clock clock) {
        this.seeing = seeing;
        this.recording = recording;
        this.queries = queries;
        this.codes = codes;
        this.histories = histories;
        this.permission = permission;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable FactId fact, Actor actor) {
        return page(seeing.fact(fact, actor), Typed.NOTHING, null, actor);
    }

    @PostMapping("/end")
    ModelAndView end(
            @PathVariable FactId fact, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(
                fact,
                typed,
                actor,
                next,
                () -> recording.end(
                        fact,
                        typed.day("day"),
                        typed.get("outcome").isEmpty()
                                ? null
                                : typed.one(Hold.Outcome.class, "outcome", "award.field.outcome"),
                        typed.get("reason"),
                        actor));
    }

    @PostMapping("/recognition")
    ModelAndView recognise(
            @PathVariable FactId fact, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(
                fact,
                typed,
                actor,
                next,
                () -> recording.recognise(
                        fact,
                        typed.day("day"),
                        typed.one(Scope.class, "scope", "award.field.scope"),
                        typed.get("paper"),
                        actor));
    }

    @PostMapping("/uses")
    ModelAndView use(
            @PathVariable FactId fact, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(
                fact,
                typed,
                actor,
                next,
                () -> recording.use(
                        fact,
                        new Initiative.Use(typed.get("award"), new FactReading(typed, LocalDate.now(clock)).year()),
                        typed.get("paper"),
                        actor));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable FactId fact, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(fact, typed, actor, next, () -> recording.withdraw(fact, typed.get("why"), actor));
    }

    private ModelAndView keep(FactId id, Typed typed, Actor actor, RedirectAttributes next, Runnable work) {
        var whose = seeing.fact(id, actor);
        permission.require(AwardAct.RECORD_FACTS, actor, whose.fact().unit());
        try {
            work.run();
        } catch (Refusal refusal) {
            return page(whose, typed, refusal, actor);
        }
        Notice.done(next, "award.fact-kept");
        return new ModelAndView("redirect:/awards/facts/" + id.value());
    }

    private ModelAndView page(Whose whose, Typed typed, @Nullable Refusal refusal, Actor actor) {
        var page = new FactPage(
                whose.card(),
                whose.fact(),
                queries.usedBy(whose.fact().id()),
                codes.all(),
                histories.of(List.of(whose.fact().id())),
                permission.allows(AwardAct.RECORD_FACTS, actor, whose.fact().unit()),
                typed,
                refusal);
        var answer = new ModelAndView("award/fact", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
