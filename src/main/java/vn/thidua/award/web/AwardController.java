package vn.thidua.award.web;

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
import vn.thidua.award.AwardId;
import vn.thidua.award.application.KeepingAwards;
import vn.thidua.award.application.SeeingAwards;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Một dòng trong sổ: looked at; of an old register also revoked, given back, corrected, taken out. */
@Controller
@RequestMapping("/awards/{id}")
class AwardController {

    private final SeeingAwards seeing;
    private final KeepingAwards keeping;
    private final Units units;
    private final Histories histories;

    AwardController(SeeingAwards seeing, KeepingAwards keeping, Units units, Histories histories) {
        this.seeing = seeing;
        this.keeping = keeping;
        this.units = units;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView show(@PathVariable AwardId id, Actor actor) {
        return page(seeing.award(id, actor), Typed.NOTHING, null, actor);
    }

    @PostMapping("/standing")
    ModelAndView become(
            @PathVariable AwardId id, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(
                id,
                typed,
                "award.standing-kept",
                actor,
                next,
                () -> keeping.become(
                        id,
                        typed.one(Standing.class, "standing", "award.column.standing"),
                        typed.get("decision"),
                        typed.day("day"),
                        typed.get("reason"),
                        actor));
    }

    @PostMapping("/name")
    ModelAndView correct(
            @PathVariable AwardId id, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var typed = new Typed(fields);
        return keep(
                id,
                typed,
                "award.name-kept",
                actor,
                next,
                () -> keeping.correct(id, typed.get("name"), typed.get("why"), actor));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable AwardId id, Actor actor, RedirectAttributes next) {
        var award = seeing.award(id, actor);
        keeping.withdraw(List.of(id), actor);
        Notice.done(next, "award.withdrawn", award.name());
        return "redirect:" + HolderPath.of(award.holder());
    }

    private ModelAndView keep(
            AwardId id, Typed typed, String done, Actor actor, RedirectAttributes next, Runnable work) {
        var award = seeing.award(id, actor);
        seeing.require(AwardAct.KEEP_AWARDS, award.unit(), actor);
        try {
            work.run();
        } catch (Refusal refusal) {
            return page(award, typed, refusal, actor);
        }
        Notice.done(next, done);
        return new ModelAndView("redirect:/awards/" + id.value());
    }

    private ModelAndView page(EnteredAward award, Typed typed, @Nullable Refusal refusal, Actor actor) {
        var answer = new ModelAndView(
                "award/award",
                "page",
                new AwardPage(
                        award,
                        units.shortNames(List.of(award.unit())).getOrDefault(award.unit(), ""),
                        histories.of(List.of(award.id())),
                        seeing.may(AwardAct.KEEP_AWARDS, award.unit(), actor),
                        typed,
                        refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
