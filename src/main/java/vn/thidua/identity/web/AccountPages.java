package vn.thidua.identity.web;

import static vn.thidua.identity.domain.IdentityAct.SEE_ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Puts together the page of one account, for those who may see it. */
@Component
class AccountPages {

    private static final int MOST = 2000;

    private final AccountQueries accounts;
    private final DutyBook duties;
    private final DutyLines lines;
    private final Units units;
    private final SignInState state;
    private final Permission permission;
    private final Clock clock;

    AccountPages(
            AccountQueries accounts,
            DutyBook duties,
            DutyLines lines,
            Units units,
            SignInState state,
            Permission permission,
            Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.lines = lines;
        this.units = units;
        this.state = state;
        this.permission = permission;
        this.clock = clock;
    }

    AccountPage of(AccountId id, Actor reader, @Nullable String link) {
        var row = row(id, reader);
        var here = units.search(new UnitId(reader.unit()), "", MOST).stream()
                .filter(unit -> unit.validTo() == null)
                .toList();
        return new AccountPage(
                row,
                units.get(row.unit()).shortName(),
                lines.of(id),
                duties.inUse(),
                here,
                lines.toTakeOver(id, here.stream().map(Unit::id).toList(), MOST),
                row.isLocked(clock.instant()),
                LocalDate.now(clock),
                link,
                state.hasSecondFactor(id),
                state.isReachable(id),
                state.mailIsSet());
    }

    /** The account, if this person may see it. */
    AccountQueries.Row row(AccountId id, Actor reader) {
        if (!permission.holds(SEE_ACCOUNT, reader)) {
            throw new AccessDeniedException(SEE_ACCOUNT.code());
        }
        return accounts.account(id, LocalDate.now(clock))
                .filter(row -> permission.allows(SEE_ACCOUNT, reader, row.unit()))
                .orElseThrow(NoSuchElementException::new);
    }
}
