package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.identity.application.SignOn;

/** Tells the pages of sign-in and accounts of the single sign-on, where there is one. */
@ControllerAdvice(assignableTypes = {SignInController.class, OwnAccountController.class, AccountController.class})
class OfferingSignOn {

    private final SignOn provider;

    OfferingSignOn(SignOn provider) {
        this.provider = provider;
    }

    @ModelAttribute("signOn")
    @Nullable
    SignOnOffer offer(@RequestParam(name = "sign-on", defaultValue = "") String problem) {
        return provider.name().map(name -> new SignOnOffer(name, problem)).orElse(null);
    }
}
