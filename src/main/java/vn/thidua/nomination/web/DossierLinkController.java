package vn.thidua.nomination.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.Token;
import vn.thidua.nomination.application.PreparingByLink;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Refusal;

/** Where the link of an invitation leads: the candidate writes its dossier, attaches papers and hands in, without an account. */
@Controller
@RequestMapping("/d/{token}")
class DossierLinkController {

    private final PreparingByLink preparing;
    private final OwnDossierPages pages;

    DossierLinkController(PreparingByLink preparing, OwnDossierPages pages) {
        this.preparing = preparing;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return pages.show(token, null, null);
    }

    /** All the form holds: words, a file, a paper taken out, handed in or only kept. */
    @PostMapping
    ModelAndView save(
            @PathVariable String token,
            OwnDossierForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next) {
        preparing.opened(new Token(token));
        try {
            SentFile.perhaps(file, sent -> preparing.save(new Token(token), form.sent(sent)));
        } catch (Refusal refusal) {
            return mended(token, form, refusal);
        }
        Notice.done(next, form.isHandedIn() ? "nomination.done.HAND_IN" : "nomination.done.own-saved-link");
        return new ModelAndView("redirect:/d/" + token);
    }

    /** A wrong, an expired and a withdrawn link are answered alike. */
    @ExceptionHandler
    ModelAndView nowhere(NoSuchElementException missing) {
        return new ModelAndView("nomination/own-nowhere", Map.of(), HttpStatus.NOT_FOUND);
    }

    /** What can no longer be done is shown by the page itself, as it stands now. */
    private ModelAndView mended(String token, @Nullable OwnDossierForm typed, Refusal refusal) {
        boolean moved = refusal.reason() == NominationReason.NOT_WRITABLE
                || refusal.reason() == NominationReason.STEP_NOT_POSSIBLE;
        return pages.show(token, moved ? null : typed, refusal);
    }
}
