package vn.thidua.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.ResettingSecondFactor;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** An administrator resets the second factor of a person who lost the phone. */
@Controller
class SecondFactorResetController {

    private final ResettingSecondFactor resetting;

    SecondFactorResetController(ResettingSecondFactor resetting) {
        this.resetting = resetting;
    }

    @PostMapping("/accounts/{id}/second-factor/reset")
    String reset(@PathVariable AccountId id, Actor actor, RedirectAttributes next) {
        resetting.reset(id, actor);
        Notice.done(next, "identity.second-factor.reset-done");
        return "redirect:/accounts/" + id.value();
    }
}
