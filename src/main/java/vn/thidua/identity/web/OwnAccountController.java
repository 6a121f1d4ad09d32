package vn.thidua.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.ChangingMail;
import vn.thidua.identity.application.ChangingPassword;
import vn.thidua.identity.application.SeeingSessions;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Tài khoản của tôi: one's own password, sign-ins and language. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private final AccountQueries accounts;
    private final DutyLines duties;
    private final ChangingPassword changing;
    private final SeeingSessions sessions;
    private final ChangingMail mail;
    private final SignInState state;
    private final Clock clock;

    OwnAccountController(
            AccountQueries accounts,
            DutyLines duties,
            ChangingPassword changing,
            SeeingSessions sessions,
            ChangingMail mail,
            SignInState state,
            Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.changing = changing;
        this.sessions = sessions;
        this.mail = mail;
        this.state = state;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor reader, HttpSession session) {
        return page(reader, session.getId(), null, HttpStatus.OK);
    }

    @PostMapping("/password")
    ModelAndView change(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        try {
            changing.change(actor, present, password, again, session.getId());
            Notice.done(next, "identity.password-changed");
            return new ModelAndView("redirect:/account");
        } catch (Refusal refusal) {
            return page(actor, session.getId(), refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(Actor actor, HttpSession session) {
        changing.signOutEverywhere(actor);
        session.invalidate();
        return "redirect:/sign-in?out";
    }

    private ModelAndView page(Actor reader, String session, @Nullable Refusal refusal, HttpStatus status) {
        var id = new AccountId(reader.account());
        var own = accounts.account(id, LocalDate.now(clock)).orElseThrow();
        var held = duties.of(id).stream().filter(line -> !line.over()).toList();
        var page = new OwnAccountPage(
                own.username(),
                held,
                sessions.of(reader, session),
                state.hasSecondFactor(id),
                mail.address(reader).orElse(null),
                state.mailIsSet(),
                refusal);
        var answer = new ModelAndView("identity/own-account", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
