package vn.thidua.decision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.application.KeepingFund;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.store.FundQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Sổ quỹ thi đua, khen thưởng of the person's own unit. */
@Controller
@RequestMapping("/fund")
class FundController {

    private static final int SIZE = 50;
    private static final int LONGEST = 500;

    private final KeepingFund keeping;
    private final SeeingDecisions seeing;
    private final FundQueries queries;
    private final Units units;
    private final Clock clock;

    FundController(KeepingFund keeping, SeeingDecisions seeing, FundQueries queries, Units units, Clock clock) {
        this.keeping = keeping;
        this.seeing = seeing;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var words = source.strip().substring(0, Math.min(source.strip().length(), LONGEST));
        return new ModelAndView("decision/fund", "page", page(year, words, page, FundForm.EMPTY, null, actor));
    }

    @PostMapping
    ModelAndView enter(FundForm form, Actor actor, RedirectAttributes next) {
        try {
            keeping.enter(form.line(), actor);
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason)) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/fund", "page", page(0, "", 1, form, refusal, actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, "decision.done.entered");
        return new ModelAndView("redirect:/fund");
    }

    @PostMapping("/{id}/reversal")
    String reverse(
            @PathVariable FundEntryId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        keeping.reverse(id, reason, actor);
        Notice.done(next, "decision.done.reversed");
        return "redirect:/fund";
    }

    private FundPage page(int year, String source, int page, FundForm typed, @Nullable Refusal refusal, Actor actor) {
        var unit = new UnitId(actor.unit());
        var today = LocalDate.now(clock);
        int shown = year < 2000 || year > today.getYear() + 1 ? today.getYear() : year;
        var wanted = Math.clamp(page, 1, 10_000);
        var rows = queries.entries(unit, shown, source, SIZE, (wanted - 1L) * SIZE);
        var path = "/fund?year=" + shown + "&source=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
        return new FundPage(
                units.get(unit).shortName(),
                shown,
                today.getYear(),
                source,
                queries.balances(unit, shown),
                rows,
                new Paging(wanted, SIZE, rows.isEmpty() ? 0 : rows.getFirst().total(), path),
                queries.sources(unit),
                seeing.may(DecisionAct.KEEP_FUND, unit, actor),
                Days.written(today),
                typed,
                refusal);
    }
}
