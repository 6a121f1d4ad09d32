package vn.thidua.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.LinkingSignOn;
import vn.thidua.identity.application.SignOn;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** A person links their own account to the single sign-on, or takes the link away. */
@Controller
@RequestMapping("/account/sign-on")
class SignOnController {

    private final LinkingSignOn linking;
    private final SignOn provider;

    SignOnController(LinkingSignOn linking, SignOn provider) {
        this.linking = linking;
        this.provider = provider;
    }

    @GetMapping
    ModelAndView show(@RequestParam @Nullable String linked, @RequestParam @Nullable String taken, Actor reader) {
        var name = provider.name().orElseThrow(NoSuchElementException::new);
        var link = linking.of(new AccountId(reader.account())).orElse(null);
        return new ModelAndView(
                "identity/own-sign-on", "page", new OwnSignOnPage(name, link, linked != null, taken != null));
    }

    @PostMapping
    String link(Authentication person, HttpSession session) {
        provider.name().orElseThrow(NoSuchElementException::new);
        session.setAttribute(SignOnDoor.LINKING, person);
        return "redirect:/oauth2/authorization/link";
    }

    @PostMapping("/remove")
    String unlink(Actor actor, RedirectAttributes next) {
        linking.unlink(actor);
        Notice.done(next, "identity.sign-on.removed");
        return "redirect:/account/sign-on";
    }
}
