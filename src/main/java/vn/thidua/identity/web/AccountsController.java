package vn.thidua.identity.web;

import static vn.thidua.identity.domain.IdentityAct.OPEN_ACCOUNT;
import static vn.thidua.identity.domain.IdentityAct.SEE_ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.domain.IdentityAct;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.identity.store.SecondFactorQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Tài khoản: the list an administrator keeps, and a new one in it. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

    private static final int ROWS = 50;
    private static final int MOST_UNITS = 2000;

    private final AccountQueries accounts;
    private final SecondFactorQueries factors;
    private final DutyBook duties;
    private final Accounts opening;
    private final Units units;
    private final Permission permission;
    private final Clock clock;

    AccountsController(
            AccountQueries accounts,
            SecondFactorQueries factors,
            DutyBook duties,
            Accounts opening,
            Units units,
            Permission permission,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.duties = duties;
        this.opening = opening;
        this.units = units;
        this.permission = permission;
        this.clock = clock;
    }

    /** A new account as typed. */
    record AccountForm(
            String username,
            String name,
            String post,
            @Nullable UnitId unit,
            @Nullable Set<Duty> duties) {

        AccountForm {
            username = Objects.requireNonNullElse(username, "");
            name = Objects.requireNonNullElse(name, "");
            post = Objects.requireNonNullElse(post, "");
        }

        NewAccount account() {
            if (unit == null) {
                throw new NoSuchElementException("an account of no unit");
            }
            return new NewAccount(username, name, post, unit, duties == null ? Set.of() : duties, null);
        }
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Actor reader) {
        enter(SEE_ACCOUNT, reader);
        var words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        var reach = permission.reach(SEE_ACCOUNT, reader).orElseThrow();
        var own = units.idsReached(new UnitId(reader.unit()), reach);
        var path = UriComponentsBuilder.fromPath("/accounts")
                .queryParam("q", words)
                .build()
                .encode();
        var paging = new Paging(Math.max(1, page), ROWS, accounts.count(own, words), path.toUriString());
        var now = clock.instant();
        var rows = accounts.accounts(own, words, LocalDate.now(clock), ROWS, paging.offset());
        var ids = rows.stream().map(AccountQueries.Row::id).toList();
        var guarded = factors.having(ids);
        var reachable = factors.reachable(ids);
        var at = rows.stream().map(AccountQueries.Row::unit).distinct().toList();
        var names = units.shortNames(at);
        var ended = units.ended(at);
        var lines = rows.stream()
                .map(row -> new AccountsPage.Line(
                        row,
                        names.getOrDefault(row.unit(), ""),
                        ended.get(row.unit()),
                        row.duties().stream().map(duties::named).toList(),
                        row.isLocked(now),
                        guarded.contains(row.id()),
                        reachable.contains(row.id())))
                .toList();
        return new ModelAndView("identity/accounts", "page", new AccountsPage(words, lines, paging));
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable UnitId unit, Actor reader) {
        enter(OPEN_ACCOUNT, reader);
        var chosen = unit == null ? new UnitId(reader.unit()) : unit;
        return form(new NewAccount("", "", "", chosen, Set.of(Duty.OFFICER), null), null, HttpStatus.OK, reader);
    }

    @PostMapping
    ModelAndView open(AccountForm form, Actor actor, RedirectAttributes next) {
        enter(OPEN_ACCOUNT, actor);
        try {
            var id = opening.open(form.account(), actor);
            Notice.done(next, "identity.opened", form.account().name());
            return new ModelAndView("redirect:/accounts/" + id.value());
        } catch (Refusal refusal) {
            return form(form.account(), refusal, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
    }

    private ModelAndView form(NewAccount typed, @Nullable Refusal refusal, HttpStatus status, Actor reader) {
        var choices = units.search(new UnitId(reader.unit()), "", MOST_UNITS).stream()
                .filter(unit -> unit.validTo() == null)
                .toList();
        var answer = new ModelAndView(
                "identity/new-account", "page", new NewAccountPage(typed, choices, duties.inUse(), refusal));
        answer.setStatus(status);
        return answer;
    }

    private void enter(IdentityAct act, Actor reader) {
        if (!permission.holds(act, reader)) {
            throw new AccessDeniedException(act.code());
        }
    }
}
