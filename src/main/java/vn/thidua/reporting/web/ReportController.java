package vn.thidua.reporting.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.Htmx;
import vn.thidua.platform.web.Notice;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.ReportSight;
import vn.thidua.reporting.application.TakingSteps;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.application.WritingReport;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One report: seen, written in, sent. htmx gets the pieces that changed, a plain form the page again. */
@Controller
@RequestMapping("/reports/{id}")
class ReportController {

    private final ReportPages pages;
    private final ReportSight sight;
    private final WritingReport writing;
    private final TakingSteps steps;

    ReportController(ReportPages pages, ReportSight sight, WritingReport writing, TakingSteps steps) {
        this.pages = pages;
        this.sight = sight;
        this.writing = writing;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReportId id, Actor actor) {
        return page(pages.of(id, actor), OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable ReportId id, @RequestParam Map<String, String> fields, Htmx htmx, Actor actor) {
        var form = new TypedForm(fields);
        try {
            write(id, form, actor);
        } catch (Refusal refusal) {
            var shown = pages.of(id, form.sheet(), false, kept(refusal), actor);
            return htmx.asked() ? part(shown, CONFLICT) : page(shown, CONFLICT);
        }
        return htmx.asked()
                ? part(pages.of(id, actor), OK)
                : new ModelAndView("redirect:/reports/" + id.value() + anchor(form));
    }

    /** What was typed is kept even where it cannot be sent yet. */
    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable ReportId id, @RequestParam Map<String, String> fields, Actor actor, RedirectAttributes next) {
        var form = new TypedForm(fields);
        var order = Order.of(ReportStep.SUBMIT, form.seen(), form.key());
        if (!steps.isTaken(id, order, actor)) {
            try {
                write(id, form, actor);
            } catch (Refusal refusal) {
                return page(pages.of(id, form.sheet(), false, kept(refusal), actor), CONFLICT);
            }
            if (!steps.take(id, order, actor).isEmpty()) {
                return page(pages.of(id, null, true, null, actor), UNPROCESSABLE_CONTENT);
            }
        }
        Notice.done(next, "reporting.submitted", sight.visible(id, actor).periodTitle());
        return new ModelAndView("redirect:/reports/" + id.value());
    }

    private void write(ReportId id, TypedForm form, Actor actor) {
        var version = form.overwrites() ? sight.visible(id, actor).version() : form.version();
        writing.save(id, form.sheet(), version, actor);
    }

    /** Someone else saved meanwhile, or it was sent: what was typed stays on the page. Any other no is told on its own. */
    private static Refusal kept(Refusal refusal) {
        if (refusal.reason() instanceof ReportingReason) {
            return refusal;
        }
        throw refusal;
    }

    private static String anchor(TypedForm form) {
        var answered = form.text("answer");
        return answered.matches("[fa]-\\d+:.*") ? "#" + answered.substring(0, answered.indexOf(':')) : "";
    }

    private static ModelAndView page(ReportPage page, HttpStatus status) {
        return new ModelAndView("reporting/report", Map.of("page", page), status);
    }

    private static ModelAndView part(ReportPage page, HttpStatus status) {
        return new ModelAndView("reporting/_saved", Map.of("page", page), status);
    }
}
