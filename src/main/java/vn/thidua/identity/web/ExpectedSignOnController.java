package vn.thidua.identity.web;

import java.util.NoSuchElementException;
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
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.LinkingSignOn;
import vn.thidua.identity.application.SignOn;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** An administrator writes down whom the single sign-on will name for an account. */
@Controller
@RequestMapping("/accounts/{id}/sign-on")
class ExpectedSignOnController {

    private final LinkingSignOn linking;
    private final SignOn provider;

    ExpectedSignOnController(LinkingSignOn linking, SignOn provider) {
        this.linking = linking;
        this.provider = provider;
    }

    @GetMapping
    ModelAndView show(@PathVariable AccountId id, Actor reader) {
        return page(id, null, reader);
    }

    @PostMapping
    ModelAndView expect(@PathVariable AccountId id, @RequestParam String claim, Actor actor, RedirectAttributes next) {
        try {
            linking.expect(id, claim, actor);
        } catch (Refusal refusal) {
            return page(id, refusal, actor);
        }
        Notice.done(next, "identity.sign-on.expected");
        return new ModelAndView("redirect:/accounts/" + id.value());
    }

    private ModelAndView page(AccountId id, @Nullable Refusal refusal, Actor reader) {
        var name = provider.name().orElseThrow(NoSuchElementException::new);
        var link = linking.of(id, reader).orElse(null);
        var answer =
                new ModelAndView("identity/expected-sign-on", "page", new ExpectedSignOnPage(id, name, link, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
