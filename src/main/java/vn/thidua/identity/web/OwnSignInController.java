package vn.thidua.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.application.ChangingMail;
import vn.thidua.identity.application.SeeingSessions;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What a person changes about their sign-ins: one of them ended, the mail address. */
@Controller
@RequestMapping("/account")
class OwnSignInController {

    private final SeeingSessions sessions;
    private final ChangingMail mail;

    OwnSignInController(SeeingSessions sessions, ChangingMail mail) {
        this.sessions = sessions;
        this.mail = mail;
    }

    @PostMapping("/sessions/{handle}/end")
    String end(@PathVariable String handle, Actor actor, RedirectAttributes next) {
        sessions.end(actor, handle);
        return done("identity.sessions.ended", next);
    }

    @PostMapping("/mail")
    String changeMail(
            @RequestParam String password, @RequestParam String address, Actor actor, RedirectAttributes next) {
        return told(() -> mail.change(actor, password, address), "identity.mail.asked", next);
    }

    @PostMapping("/mail/remove")
    String removeMail(@RequestParam String password, Actor actor, RedirectAttributes next) {
        return told(() -> mail.remove(actor, password), "identity.mail.removed", next);
    }

    private static String told(Runnable change, String key, RedirectAttributes next) {
        try {
            change.run();
            return done(key, next);
        } catch (Refusal refusal) {
            Notice.refused(next, refusal.reason().key());
            return "redirect:/account";
        }
    }

    private static String done(String key, RedirectAttributes next) {
        Notice.done(next, key);
        return "redirect:/account";
    }
}
