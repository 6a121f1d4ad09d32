package vn.thidua.identity.web;

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
import vn.thidua.identity.Token;
import vn.thidua.identity.application.FollowingLink;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Refusal;

/** Where a link in a letter leads. Opening it changes nothing, for mail programs open links too; its button does. */
@Controller
@RequestMapping("/mail")
class MailedLinkController {

    private final FollowingLink following;

    MailedLinkController(FollowingLink following) {
        this.following = following;
    }

    @GetMapping("/reset/{token}")
    ModelAndView askPassword(@PathVariable String token) {
        return page(token, LinkPurpose.RESET, null);
    }

    @PostMapping("/reset/{token}")
    ModelAndView reset(@PathVariable String token, @RequestParam String password, @RequestParam String again) {
        try {
            following.reset(new Token(token), password, again);
            return new ModelAndView("redirect:/sign-in?ready");
        } catch (Refusal refusal) {
            return page(token, LinkPurpose.RESET, refusal);
        }
    }

    @GetMapping("/unlock/{token}")
    ModelAndView askUnlock(@PathVariable String token) {
        return page(token, LinkPurpose.UNLOCK, null);
    }

    @PostMapping("/unlock/{token}")
    ModelAndView unlock(@PathVariable String token, RedirectAttributes next) {
        return follow(token, LinkPurpose.UNLOCK, () -> following.unlock(new Token(token)), next);
    }

    @GetMapping("/confirm/{token}")
    ModelAndView askConfirm(@PathVariable String token) {
        return page(token, LinkPurpose.CONFIRM, null);
    }

    @PostMapping("/confirm/{token}")
    ModelAndView confirm(@PathVariable String token, RedirectAttributes next) {
        return follow(token, LinkPurpose.CONFIRM, () -> following.confirm(new Token(token)), next);
    }

    private ModelAndView follow(String token, LinkPurpose purpose, Runnable step, RedirectAttributes next) {
        try {
            step.run();
        } catch (Refusal refusal) {
            return page(token, purpose, refusal);
        }
        Notice.done(next, "identity.mail." + purpose.word() + ".done");
        return new ModelAndView("redirect:/sign-in");
    }

    private ModelAndView page(String token, LinkPurpose purpose, @Nullable Refusal refusal) {
        var username = following.username(new Token(token), purpose).orElse(null);
        var page = new MailedLinkPage(purpose, token, username, refusal);
        var answer = new ModelAndView("identity/mailed-link", "page", page);
        answer.setStatus(
                username == null
                        ? HttpStatus.NOT_FOUND
                        : refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
