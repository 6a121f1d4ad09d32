package vn.thidua.council.web;

import static vn.thidua.council.domain.CouncilReason.DAY_UNREADABLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import vn.thidua.council.AwardNames;
import vn.thidua.council.VotingRuleId;
import vn.thidua.council.application.KeepingVotingRules;
import vn.thidua.council.application.KeepingVotingRules.Order;
import vn.thidua.council.application.ReadingVotingRules;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.Ruling;
import vn.thidua.council.domain.VotingRule;
import vn.thidua.council.web.VotingRulesPage.Typed;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Quy định bỏ phiếu: quorum, shares and the total on any day, with their sources, for their keepers to change. */
@Controller
@RequestMapping("/council-rules")
class VotingRulesController {

    private final ReadingVotingRules reading;
    private final KeepingVotingRules keeping;
    private final Units units;
    private final AwardNames awards;
    private final Clock clock;

    VotingRulesController(
            ReadingVotingRules reading, KeepingVotingRules keeping, Units units, AwardNames awards, Clock clock) {
        this.reading = reading;
        this.keeping = keeping;
        this.units = units;
        this.awards = awards;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable LocalDate day, Actor actor) {
        return page(day == null ? LocalDate.now(clock) : day, Typed.NOTHING, null, actor);
    }

    @PostMapping
    ModelAndView set(
            @RequestParam RuleKind kind,
            @RequestParam(defaultValue = "") String award,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "false") boolean strict,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var day = Days.read(from);
        try {
            var on = day.orElseThrow(() -> Refusal.because(DAY_UNREADABLE, from));
            var written = kind == RuleKind.TOTAL_LESS_RECUSED ? "100" : share;
            keeping.set(new Order(kind, award, Ruling.read(written, strict, basis, confirmed), on, reason), actor);
            Notice.done(next, "council.done.rule");
            return new ModelAndView("redirect:/council-rules?day=" + Days.written(on));
        } catch (Refusal refusal) {
            if (!keeping.may(actor)) {
                throw refusal;
            }
            var typed = new Typed(kind.name(), award, share, strict, basis, from, reason);
            return page(day.orElse(LocalDate.now(clock)), typed, refusal, actor);
        }
    }

    @PostMapping("/{rule}/end")
    ModelAndView end(
            @PathVariable VotingRuleId rule,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var day = Days.read(last).orElseThrow(() -> Refusal.because(DAY_UNREADABLE, last));
        keeping.end(rule, day, reason, actor);
        Notice.done(next, "council.done.rule");
        return new ModelAndView("redirect:/council-rules");
    }

    private ModelAndView page(LocalDate day, Typed typed, @Nullable Refusal refusal, Actor actor) {
        var rules = reading.list(day, actor);
        var named = rules.stream()
                .map(VotingRule::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var answer = new ModelAndView(
                "council/rules",
                "page",
                new VotingRulesPage(
                        day,
                        rules,
                        units.shortNames(named),
                        awards.on(day),
                        new UnitId(actor.unit()),
                        keeping.may(actor),
                        typed,
                        refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
