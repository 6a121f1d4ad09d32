package vn.thidua.reporting.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.application.LockingPeriods;
import vn.thidua.reporting.application.OpeningPeriods;
import vn.thidua.reporting.application.PeriodSight;
import vn.thidua.reporting.application.PlanningPeriods;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What is done with a period: changed, taken out, opened, locked once the word is typed, unlocked with a reason. */
@Controller
@RequestMapping("/periods/{id}")
class PeriodStepController {

    private final PeriodSight sight;
    private final PlanningPeriods planning;
    private final OpeningPeriods opening;
    private final LockingPeriods locking;
    private final MessageSource messages;

    PeriodStepController(
            PeriodSight sight,
            PlanningPeriods planning,
            OpeningPeriods opening,
            LockingPeriods locking,
            MessageSource messages) {
        this.sight = sight;
        this.planning = planning;
        this.opening = opening;
        this.locking = locking;
        this.messages = messages;
    }

    @PostMapping
    String change(@PathVariable PeriodId id, PeriodForm form, Actor actor, RedirectAttributes next) {
        if (form.opensOn() == null || form.dueOn() == null) {
            throw Refusal.because(ReportingReason.DAYS_NOT_IN_ORDER);
        }
        var title = form.title() == null ? "" : form.title();
        planning.change(id, title, form.opensOn(), form.dueOn(), form.grace(), actor);
        return done(id, "reporting.period-changed", actor, next);
    }

    @PostMapping("/removal")
    String remove(@PathVariable PeriodId id, Actor actor, RedirectAttributes next) {
        var period = sight.visible(id, actor);
        planning.remove(id, actor);
        Notice.done(next, "reporting.period-removed", period.title());
        return "redirect:/campaigns/" + period.campaign().value() + "/periods";
    }

    @PostMapping("/opening")
    String open(@PathVariable PeriodId id, Actor actor, RedirectAttributes next) {
        opening.open(id, actor);
        return done(id, "reporting.period-opened", actor, next);
    }

    @PostMapping("/lock")
    String lock(
            @PathVariable PeriodId id,
            @RequestParam(defaultValue = "") String word,
            Actor actor,
            Locale locale,
            RedirectAttributes next) {
        sight.visible(id, actor);
        var wanted = messages.getMessage("reporting.lock.word", null, locale);
        if (!wanted.equalsIgnoreCase(word.strip())) {
            throw Refusal.because(ReportingReason.WORD_DIFFERS, wanted);
        }
        locking.lock(id, actor);
        return done(id, "reporting.period-locked-now", actor, next);
    }

    @PostMapping("/unlocking")
    String unlock(
            @PathVariable PeriodId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        locking.unlock(id, reason, actor);
        return done(id, "reporting.period-unlocked", actor, next);
    }

    private String done(PeriodId id, String key, Actor actor, RedirectAttributes next) {
        Notice.done(next, key, sight.visible(id, actor).title());
        return "redirect:/periods/" + id.value();
    }
}
