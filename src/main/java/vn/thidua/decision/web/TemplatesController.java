package vn.thidua.decision.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.decision.application.KeepingTemplates;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplate;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Mẫu văn bản: the words of each kind of paper, kept by the unit itself. */
@Controller
@RequestMapping("/decision-templates")
class TemplatesController {

    private final KeepingTemplates keeping;
    private final SeeingDecisions seeing;

    TemplatesController(KeepingTemplates keeping, SeeingDecisions seeing) {
        this.keeping = keeping;
        this.seeing = seeing;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var templates = Arrays.stream(PaperKind.values())
                .map(kind -> keeping.get(kind, actor))
                .toList();
        return new ModelAndView("decision/templates", "page", new TemplatesPage(templates));
    }

    @GetMapping("/{kind}")
    ModelAndView show(@PathVariable PaperKind kind, Actor actor) {
        return new ModelAndView("decision/template", "page", page(kind, null, null, actor));
    }

    @PostMapping("/{kind}")
    ModelAndView write(@PathVariable PaperKind kind, TemplateForm form, Actor actor, RedirectAttributes next) {
        try {
            keeping.write(kind, form.words(), actor);
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason)) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/template", "page", page(kind, form.words(), refusal, actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, "decision.kept");
        return new ModelAndView("redirect:/decision-templates");
    }

    @PostMapping("/{kind}/removal")
    String forget(@PathVariable PaperKind kind, Actor actor, RedirectAttributes next) {
        keeping.forget(kind, actor);
        Notice.done(next, "decision.kept");
        return "redirect:/decision-templates";
    }

    private TemplatePage page(
            PaperKind kind, PaperTemplate.@Nullable Words typed, @Nullable Refusal refusal, Actor actor) {
        var kept = keeping.get(kind, actor);
        return new TemplatePage(
                kind,
                typed == null ? kept.words() : typed,
                kept.unit() != null,
                seeing.may(DecisionAct.KEEP_TEMPLATES, new UnitId(actor.unit()), actor),
                List.of(Placeholder.values()),
                refusal);
    }
}
