package vn.thidua.nomination.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.application.EndorsingOwnDossiers;
import vn.thidua.nomination.application.PreparingOwnDossiers;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.OwnDossierStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One dossier somebody prepares itself, with an account: its writer's side and the unit's. */
@Controller
@RequestMapping("/own-dossiers/{id}")
class OwnDossierController {

    private final OwnDossierPages pages;
    private final PreparingOwnDossiers preparing;
    private final EndorsingOwnDossiers endorsing;

    OwnDossierController(OwnDossierPages pages, PreparingOwnDossiers preparing, EndorsingOwnDossiers endorsing) {
        this.pages = pages;
        this.preparing = preparing;
        this.endorsing = endorsing;
    }

    /** @param q by which the unit looks for the record of the register */
    @GetMapping
    ModelAndView show(@PathVariable OwnDossierId id, @RequestParam(defaultValue = "") String q, Actor actor) {
        return pages.show(id, null, null, q, null, actor);
    }

    /** All the form holds: words, a file, a paper taken out, handed in or only kept. */
    @PostMapping("/words")
    ModelAndView save(
            @PathVariable OwnDossierId id,
            OwnDossierForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        try {
            SentFile.perhaps(file, sent -> preparing.save(id, form.sent(sent), actor));
        } catch (Refusal refusal) {
            return mended(id, form, null, "", refusal, actor);
        }
        return back(id, form.isHandedIn() ? "nomination.done.HAND_IN" : "nomination.done.own-saved", next);
    }

    @PostMapping("/steps")
    ModelAndView take(
            @PathVariable OwnDossierId id,
            @RequestParam OwnDossierStep step,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            RedirectAttributes next) {
        try {
            switch (step) {
                case TAKE_BACK, GIVE_UP -> preparing.take(id, step, reason, actor);
                case GIVE_BACK, REFUSE, CALL_OFF -> endorsing.take(id, step, reason, actor);
                case HAND_IN, ENDORSE -> throw Refusal.because(NominationReason.NOTHING_CHOSEN);
            }
        } catch (Refusal refusal) {
            return mended(id, null, null, "", refusal, actor);
        }
        Notice.done(next, "nomination.done." + step);
        return new ModelAndView(
                "redirect:" + (step == OwnDossierStep.GIVE_UP ? "/own-dossiers" : "/own-dossiers/" + id.value()));
    }

    @PostMapping("/endorsement")
    ModelAndView endorse(
            @PathVariable OwnDossierId id,
            EndorsementForm form,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            RedirectAttributes next) {
        try {
            var became = endorsing.endorse(id, form.endorsement(), actor);
            Notice.done(next, "nomination.done.ENDORSE");
            return new ModelAndView("redirect:/nominations/" + became.value());
        } catch (Refusal refusal) {
            return mended(id, null, form, q, refusal, actor);
        }
    }

    /** Who was first is told as anywhere else; what is wrong with what was typed beside it. */
    private ModelAndView mended(
            OwnDossierId id,
            @Nullable OwnDossierForm typed,
            @Nullable EndorsementForm said,
            String words,
            Refusal refusal,
            Actor actor) {
        if (refusal.reason().room().equals("identity") || refusal.reason() == NominationReason.STEP_NOT_POSSIBLE) {
            throw refusal;
        }
        return pages.show(id, typed, said, words, refusal, actor);
    }

    private static ModelAndView back(OwnDossierId id, String said, RedirectAttributes next) {
        Notice.done(next, said);
        return new ModelAndView("redirect:/own-dossiers/" + id.value());
    }
}
