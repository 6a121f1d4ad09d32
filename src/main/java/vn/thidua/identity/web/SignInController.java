package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. The form itself is answered by the security filter. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam @Nullable String failed,
            @RequestParam @Nullable String out,
            @RequestParam @Nullable String ready) {
        return new ModelAndView("identity/sign-in", "page", new SignInPage(failed != null, out != null, ready != null));
    }

    /** Where a sign-in leads. */
    @GetMapping("/")
    String home() {
        return "redirect:/work";
    }
}
