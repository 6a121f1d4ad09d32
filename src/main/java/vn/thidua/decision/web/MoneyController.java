package vn.thidua.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.RecoveryId;
import vn.thidua.decision.application.PayingRewards;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.store.DecisionQueries;
import vn.thidua.decision.store.FundQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Tiền thưởng của một quyết định: the list for the accountant, what was paid, what came back. */
@Controller
@RequestMapping("/decisions/{id}")
class MoneyController {

    private static final int SIZE = 200;

    private final SeeingDecisions seeing;
    private final PayingRewards paying;
    private final DecisionQueries decisions;
    private final FundQueries fund;
    private final Clock clock;

    MoneyController(
            SeeingDecisions seeing, PayingRewards paying, DecisionQueries decisions, FundQueries fund, Clock clock) {
        this.seeing = seeing;
        this.paying = paying;
        this.decisions = decisions;
        this.fund = fund;
        this.clock = clock;
    }

    @GetMapping("/money")
    ModelAndView show(@PathVariable DecisionId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        return new ModelAndView("decision/money", "page", page(id, page, null, actor));
    }

    @PostMapping("/payments")
    ModelAndView pay(@PathVariable DecisionId id, VoucherForm form, Actor actor, RedirectAttributes next) {
        return answered(
                id,
                () -> paying.pay(id, chosen(id, form, actor), form.voucher(), actor),
                "decision.done.paid",
                actor,
                next);
    }

    @PostMapping("/recoveries/{recovery}")
    ModelAndView recover(
            @PathVariable DecisionId id,
            @PathVariable RecoveryId recovery,
            VoucherForm form,
            Actor actor,
            RedirectAttributes next) {
        return answered(
                id,
                () -> paying.recover(id, recovery, form.voucher(), form.note() == null ? "" : form.note(), actor),
                "decision.done.recovered",
                actor,
                next);
    }

    private Set<DecidedAwardId> chosen(DecisionId id, VoucherForm form, Actor actor) {
        if (!form.isAll()) {
            return form.award() == null ? Set.of() : Set.copyOf(form.award());
        }
        return seeing.awards(id, actor).stream()
                .filter(one -> one.isGiven() && one.reward().isPayable())
                .map(DecidedAward::id)
                .collect(Collectors.toSet());
    }

    private ModelAndView answered(DecisionId id, Runnable work, String done, Actor actor, RedirectAttributes next) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason)) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/money", "page", page(id, 1, refusal, actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, done);
        return new ModelAndView("redirect:/decisions/" + id.value() + "/money");
    }

    private MoneyPage page(DecisionId id, int page, @Nullable Refusal refusal, Actor actor) {
        var decision = seeing.get(id, actor);
        if (!decision.state().isNumbered()) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
        List<DecidedAward> all = seeing.awards(id, actor);
        var paging = new Paging(Math.clamp(page, 1, 10_000), SIZE, all.size(), "/decisions/" + id.value() + "/money");
        return new MoneyPage(
                decision,
                all,
                all.stream().skip(paging.offset()).limit(SIZE).toList(),
                paging,
                decisions.recoveries(id),
                fund.sources(decision.unit()),
                Days.written(LocalDate.now(clock)),
                seeing.may(DecisionAct.KEEP_FUND, decision.unit(), actor),
                refusal);
    }
}
