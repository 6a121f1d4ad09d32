package vn.thidua.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.KeepingAccount;
import vn.thidua.identity.domain.HeldDuty;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.identity.store.AccountQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Giao nhiệm vụ: what a person is charged with, of their own or in another's place. */
@Controller
@RequestMapping("/accounts/{id}")
class HeldDutyController {

    private final AccountQueries accounts;
    private final KeepingAccount keeping;
    private final Clock clock;

    HeldDutyController(AccountQueries accounts, KeepingAccount keeping, Clock clock) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** A duty to be given: from a day, to a day or open; at the unit the person works at unless another is chosen. */
    record DutyForm(
            Duty duty,
            @Nullable UnitId unit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Whose duty is to be taken over, from a day to a day. */
    record SubstitutionForm(Lent lent, LocalDate from, LocalDate to) {}

    /** The duty at one place of a person's list, written "account:position". */
    record Lent(AccountId account, int position) {

        public static Lent valueOf(String text) {
            var parts = text.split(":", 2);
            return new Lent(new AccountId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
        }
    }

    @PostMapping("/duties")
    String give(@PathVariable AccountId id, DutyForm form, Actor actor, RedirectAttributes next) {
        var home = accounts.account(id, LocalDate.now(clock)).map(Row::unit).orElseThrow(NoSuchElementException::new);
        var unit = form.unit() == null ? home : form.unit();
        keeping.give(id, HeldDuty.own(form.duty(), unit, form.from(), form.to()), actor);
        return done(id, "identity.duty-given", next);
    }

    @PostMapping("/substitution")
    String substitute(@PathVariable AccountId id, SubstitutionForm form, Actor actor, RedirectAttributes next) {
        var lent = form.lent();
        keeping.substitute(id, lent.account(), lent.position(), form.from(), form.to(), actor);
        return done(id, "identity.duty-given", next);
    }

    @PostMapping("/duties/{position}/end")
    String end(@PathVariable AccountId id, @PathVariable int position, Actor actor, RedirectAttributes next) {
        keeping.endDuty(id, position, actor);
        return done(id, "identity.duty-ended", next);
    }

    private static String done(AccountId id, String key, RedirectAttributes next) {
        Notice.done(next, key);
        return "redirect:/accounts/" + id.value();
    }
}
