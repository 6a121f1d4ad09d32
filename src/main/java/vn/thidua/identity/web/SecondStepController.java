package vn.thidua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.KeepingSecondFactor;
import vn.thidua.identity.application.ProvingSecondFactor;
import vn.thidua.shared.Refusal;

/** The second step of a sign-in: the code, or setting up the second factor that is owed. */
@Controller
@RequestMapping("/sign-in")
class SecondStepController {

    private final ProvingSecondFactor proving;
    private final KeepingSecondFactor keeping;
    private final Threshold threshold;

    SecondStepController(ProvingSecondFactor proving, KeepingSecondFactor keeping, Threshold threshold) {
        this.proving = proving;
        this.keeping = keeping;
        this.threshold = threshold;
    }

    @GetMapping("/code")
    ModelAndView ask() {
        return new ModelAndView("identity/code", "page", new CodePage(false));
    }

    @PostMapping("/code")
    @Nullable
    ModelAndView prove(
            @RequestParam String code,
            @AuthenticationPrincipal HalfSigned person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var account = new AccountId(person.person().actor().account());
        if (!proving.attempt(account, code, request.getRemoteAddr())) {
            var answer = new ModelAndView("identity/code", "page", new CodePage(true));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        threshold.letIn(person, request, response);
        threshold.goOn(request, response);
        return null;
    }

    @GetMapping("/set-up")
    ModelAndView offer(@AuthenticationPrincipal HalfSigned person) {
        return offered(person, null);
    }

    @PostMapping("/set-up")
    ModelAndView establish(
            @RequestParam String code,
            @AuthenticationPrincipal HalfSigned person,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<String> codes;
        try {
            codes = proving.establish(person.person().actor(), code);
        } catch (Refusal refusal) {
            return offered(person, refusal);
        }
        threshold.letIn(person, request, response);
        return new ModelAndView("identity/recovery-codes", "page", new RecoveryCodesPage(codes, "/"));
    }

    private ModelAndView offered(HalfSigned person, @Nullable Refusal refusal) {
        var offer = keeping.offer(person.person().actor());
        var answer = new ModelAndView("identity/second-step", "page", SecondFactorPage.offered(offer, refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
