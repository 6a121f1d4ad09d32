package vn.thidua.identity.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.application.KeepingSecondFactor;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Xác thực hai bước: a person sets up, renews or takes away their own. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    private final KeepingSecondFactor keeping;

    SecondFactorController(KeepingSecondFactor keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView show(Actor reader) {
        return page(reader, null);
    }

    @PostMapping
    ModelAndView confirm(@RequestParam String code, Actor actor) {
        return codes(() -> keeping.confirm(actor, code), actor);
    }

    @PostMapping("/codes")
    ModelAndView renew(@RequestParam String password, @RequestParam String code, Actor actor) {
        return codes(() -> keeping.renewCodes(actor, password, code), actor);
    }

    @PostMapping("/remove")
    ModelAndView remove(
            @RequestParam String password, @RequestParam String code, Actor actor, RedirectAttributes next) {
        try {
            keeping.remove(actor, password, code);
        } catch (Refusal refusal) {
            return page(actor, refusal);
        }
        Notice.done(next, "identity.second-factor.removed");
        return new ModelAndView("redirect:/account");
    }

    private ModelAndView codes(Supplier<List<String>> made, Actor actor) {
        try {
            var page = new RecoveryCodesPage(made.get(), "/account/second-factor");
            return new ModelAndView("identity/recovery-codes", "page", page);
        } catch (Refusal refusal) {
            return page(actor, refusal);
        }
    }

    private ModelAndView page(Actor reader, @Nullable Refusal refusal) {
        var page = keeping.of(reader)
                .map(factor -> SecondFactorPage.on(factor, refusal))
                .orElseGet(() -> SecondFactorPage.offered(keeping.offer(reader), refusal));
        var answer = new ModelAndView("identity/second-factor", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
