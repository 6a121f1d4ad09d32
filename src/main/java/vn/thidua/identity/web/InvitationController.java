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
import vn.thidua.identity.Token;
import vn.thidua.identity.application.InvitingPerson;
import vn.thidua.shared.Refusal;

/** Where a one-time link leads: the person sets a password only they know. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

    private final InvitingPerson inviting;

    InvitationController(InvitingPerson inviting) {
        this.inviting = inviting;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return page(token, null);
    }

    @PostMapping
    ModelAndView set(@PathVariable String token, @RequestParam String password, @RequestParam String again) {
        try {
            inviting.accept(new Token(token), password, again);
            return new ModelAndView("redirect:/sign-in?ready");
        } catch (Refusal refusal) {
            return page(token, refusal);
        }
    }

    private ModelAndView page(String token, @Nullable Refusal refusal) {
        var username = inviting.invited(new Token(token)).orElse(null);
        var answer = new ModelAndView("identity/invitation", "page", new InvitationPage(token, username, refusal));
        answer.setStatus(
                username == null
                        ? HttpStatus.NOT_FOUND
                        : refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
