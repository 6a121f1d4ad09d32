package vn.thidua.reporting.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.application.CheckingTotals;
import vn.thidua.reporting.application.SeeingTotals;
import vn.thidua.reporting.store.TotalChecks;
import vn.thidua.reporting.store.TotalChecks.TotalCheck;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.shared.Actor;

/** Kept totals against recounted ones: what came of it, once more, and mended. */
@Controller
@RequestMapping("/periods/{id}/total-checks")
class TotalChecksController {

    private final SeeingTotals seeing;
    private final CheckingTotals checking;
    private final TotalChecks checks;
    private final RunningCampaigns campaigns;

    TotalChecksController(
            SeeingTotals seeing, CheckingTotals checking, TotalChecks checks, RunningCampaigns campaigns) {
        this.seeing = seeing;
        this.checking = checking;
        this.checks = checks;
        this.campaigns = campaigns;
    }

    @GetMapping
    ModelAndView show(@PathVariable PeriodId id, Actor actor) {
        var top = top(id, actor);
        var check = checks.latest(top.campaign()).stream()
                .filter(latest -> latest.period().equals(id))
                .findFirst();
        var page = new TotalChecksPage(
                top,
                campaigns.get(top.campaign()).name(),
                check.orElse(null),
                check.map(TotalCheck::id).map(checks::differences).orElse(List.of()),
                seeing.mayRepair(top, actor));
        return new ModelAndView("reporting/total-checks", "page", page);
    }

    @PostMapping
    String check(@PathVariable PeriodId id, Actor actor, RedirectAttributes next) {
        top(id, actor);
        checking.check(id, actor);
        Notice.done(next, "reporting.total.check.done");
        return "redirect:/periods/" + id.value() + "/total-checks";
    }

    @PostMapping("/repair")
    String repair(@PathVariable PeriodId id, Actor actor, RedirectAttributes next) {
        top(id, actor);
        checking.repair(id, actor);
        Notice.done(next, "reporting.total.check.repaired");
        return "redirect:/periods/" + id.value() + "/total-checks";
    }

    /** Only who sees the whole sees whether it is right. */
    private TotalNode top(PeriodId id, Actor actor) {
        var highest = seeing.highest(id, actor);
        if (highest.superior() != null) {
            throw new NoSuchElementException("period " + id.value());
        }
        return highest;
    }
}
