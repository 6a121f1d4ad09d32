package vn.thidua.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.Token;
import vn.thidua.identity.application.AdmittingFirstAdministrator;
import vn.thidua.identity.application.AdmittingFirstAdministrator.Person;
import vn.thidua.organisation.NewUnit;
import vn.thidua.shared.Refusal;

/** Where the link of the first start leads: the unit that uses the system, and its first administrator. */
@Controller
@RequestMapping("/first-admin/{token}")
class FirstAdministratorController {

    private final AdmittingFirstAdministrator admitting;

    FirstAdministratorController(AdmittingFirstAdministrator admitting) {
        this.admitting = admitting;
    }

    /** The form as typed. The passwords never go back to the page. */
    record FirstForm(
            String unitName,
            String unitShortName,
            String kind,
            @Nullable Boolean haiPhong,
            String name,
            String post,
            String username,
            String password,
            String again) {

        /** A box left open is not sent at all. */
        boolean isHaiPhong() {
            return Boolean.TRUE.equals(haiPhong);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        if (!admitting.isOpen(new Token(token))) {
            return new ModelAndView("layout/sentence", Map.of("page", "identity.first.void"), HttpStatus.NOT_FOUND);
        }
        return page(new FirstAdministratorPage(token, "", "", "xa", false, "", "", "", null), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView admit(@PathVariable String token, FirstForm form) {
        try {
            admitting.admit(
                    new Token(token),
                    NewUnit.of(form.unitName(), form.unitShortName(), form.kind()),
                    form.isHaiPhong(),
                    new Person(form.username(), form.name(), form.post(), form.password(), form.again()));
            return new ModelAndView("redirect:/sign-in?ready");
        } catch (Refusal refusal) {
            return page(typed(token, form, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static FirstAdministratorPage typed(String token, FirstForm form, Refusal refusal) {
        return new FirstAdministratorPage(
                token,
                form.unitName(),
                form.unitShortName(),
                form.kind(),
                form.isHaiPhong(),
                form.name(),
                form.post(),
                form.username(),
                refusal);
    }

    private static ModelAndView page(FirstAdministratorPage page, HttpStatus status) {
        var answer = new ModelAndView("identity/first-administrator", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
