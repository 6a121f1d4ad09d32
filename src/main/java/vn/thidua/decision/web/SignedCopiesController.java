package vn.thidua.decision.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.SignedCopyId;
import vn.thidua.decision.application.KeepingSignedCopies;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.web.DecisionPages.Typed;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.PutDown;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** The signed paper of a decision: put beside it, or a wrong one taken away. */
@Controller
@RequestMapping("/decisions/{id}/signed-copies")
class SignedCopiesController {

    private final KeepingSignedCopies copies;
    private final DecisionPages pages;

    SignedCopiesController(KeepingSignedCopies copies, DecisionPages pages) {
        this.copies = copies;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable DecisionId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        pages.requireSeen(id, actor);
        return answered(id, () -> keep(id, file, actor), "decision.copy-added", actor, next);
    }

    @PostMapping("/{copy}/removal")
    ModelAndView remove(
            @PathVariable DecisionId id, @PathVariable SignedCopyId copy, Actor actor, RedirectAttributes next) {
        return answered(id, () -> copies.remove(id, copy, actor), "decision.copy-removed", actor, next);
    }

    private void keep(DecisionId id, @Nullable MultipartFile file, Actor actor) {
        if (file == null || file.isEmpty()) {
            copies.requireSigned(id, actor);
            throw Refusal.because(DecisionReason.COPY_MISSING);
        }
        PutDown.with(file, (name, bytes) -> copies.add(id, name, bytes, actor));
    }

    private ModelAndView answered(DecisionId id, Runnable work, String done, Actor actor, RedirectAttributes next) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason)) {
                throw refusal;
            }
            var typed = new Typed(null, SigningForm.EMPTY, CancellationForm.EMPTY, refusal);
            var answer = new ModelAndView("decision/decision", "page", pages.of(id, 1, typed, actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, done);
        return new ModelAndView("redirect:/decisions/" + id.value());
    }
}
