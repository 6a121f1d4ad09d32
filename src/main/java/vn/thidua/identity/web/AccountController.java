package vn.thidua.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
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
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.identity.store.SecondFactorQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** One account, as the administrator who looks after it sees and changes it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountController {

    private final AccountQueries accounts;
    private final KeepingAccount keeping;
    private final InvitingPerson inviting;
    private final Units units;
    private final SecondFactorQueries factors;
    private final Postman postman;
    private final Clock clock;

    AccountController(
            AccountQueries accounts,
            KeepingAccount keeping,
            InvitingPerson inviting,
            Units units,
            SecondFactorQueries factors,
            Postman postman,
            Clock clock) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.inviting = inviting;
        this.units = units;
        this.factors = factors;
        this.postman = postman;
        this.clock = clock;
    }

    /** A duty to be given: from a day, to a day or open. */
    record DutyForm(Duty duty, LocalDate from, @Nullable LocalDate to) {}

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
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitations/" + token.text())
                .toUriString();
        return page(id, actor, link);
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

    @PostMapping("/duties")
    String give(@PathVariable AccountId id, DutyForm form, Actor actor, RedirectAttributes next) {
        var row = row(id, actor);
        keeping.give(id, new HeldDuty(form.duty(), row.unit(), form.from(), form.to()), actor);
        return done(id, "identity.duty-given", next);
    }

    @PostMapping("/duties/{position}/end")
    String end(@PathVariable AccountId id, @PathVariable int position, Actor actor, RedirectAttributes next) {
        keeping.endDuty(id, position, actor);
        return done(id, "identity.duty-ended", next);
    }

    private ModelAndView page(AccountId id, Actor reader, @Nullable String link) {
        var row = row(id, reader);
        var today = LocalDate.now(clock);
        var duties = accounts.duties(id).stream()
                .map(held ->
                        new AccountPage.DutyLine(held, units.get(held.unit()).shortName(), held.isOver(today)))
                .toList();
        var page = new AccountPage(
                row,
                units.get(row.unit()).shortName(),
                duties,
                row.isLocked(clock.instant()),
                today,
                link,
                !factors.having(List.of(id)).isEmpty(),
                !factors.reachable(List.of(id)).isEmpty(),
                postman.isReady());
        return new ModelAndView("identity/account", "page", page);
    }

    private AccountQueries.Row row(AccountId id, Actor reader) {
        AccountsController.requireAdministrator(reader);
        return accounts.account(id, LocalDate.now(clock))
                .filter(row -> units.within(row.unit(), new UnitId(reader.unit())))
                .orElseThrow(NoSuchElementException::new);
    }

    private static String done(AccountId id, String key, RedirectAttributes next) {
        Notice.done(next, key);
        return "redirect:/accounts/" + id.value();
    }
}
