package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.InvitingPerson;
import vn.thidua.identity.application.KeepingAccount;
import vn.thidua.identity.application.Postman;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;

/** One account, as the administrator who looks after it sees and changes it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountController {

    private final AccountPages pages;
    private final KeepingAccount keeping;
    private final InvitingPerson inviting;
    private final Postman postman;

    AccountController(AccountPages pages, KeepingAccount keeping, InvitingPerson inviting, Postman postman) {
        this.pages = pages;
        this.keeping = keeping;
        this.inviting = inviting;
        this.postman = postman;
    }

    @GetMapping
    ModelAndView show(@PathVariable AccountId id, Actor reader) {
        return page(id, reader, null);
    }

    /** The link is in this one answer only, or in a letter when a mail address is given. */
    @PostMapping("/invitation")
    ModelAndView invite(
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "") String mail,
            Actor actor,
            RedirectAttributes next) {
        if (!mail.isBlank()) {
            inviting.inviteByMail(id, MailAddress.of(mail), actor);
            return new ModelAndView(done(id, "identity.invited-by-mail", next));
        }
        var token = inviting.invite(id, actor);
        return page(id, actor, home() + "/invitations/" + token.text());
    }

    /** The address the operator named; only where none is, the one the administrator came by. */
    private String home() {
        return postman.home().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : postman.home();
    }

    @PostMapping("/close")
    String close(@PathVariable AccountId id, Actor actor, RedirectAttributes next) {
        keeping.close(id, actor);
        return done(id, "identity.closed", next);
    }

    @PostMapping("/unlock")
    String unlock(@PathVariable AccountId id, Actor actor, RedirectAttributes next) {
        keeping.unlock(id, actor);
        return done(id, "identity.unlocked", next);
    }

    private ModelAndView page(AccountId id, Actor reader, @Nullable String link) {
        return new ModelAndView("identity/account", "page", pages.of(id, reader, link));
    }

    private static String done(AccountId id, String key, RedirectAttributes next) {
        Notice.done(next, key);
        return "redirect:/accounts/" + id.value();
    }
}
