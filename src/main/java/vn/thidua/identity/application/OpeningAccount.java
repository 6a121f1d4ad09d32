package vn.thidua.identity.application;

import static vn.thidua.identity.domain.DutyReason.RETIRED;
import static vn.thidua.identity.domain.IdentityAct.OPEN_ACCOUNT;
import static vn.thidua.identity.domain.IdentityReason.USERNAME_TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountOpened;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Mở tài khoản: for a person of the administrator's unit or one below. */
@Service
@Transactional
public class OpeningAccount implements Accounts {

    private final AccountBook accounts;
    private final DutyBook duties;
    private final Units units;
    private final Permission permission;
    private final PasswordHashing hashing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningAccount(
            AccountBook accounts,
            DutyBook duties,
            Units units,
            Permission permission,
            PasswordHashing hashing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.units = units;
        this.permission = permission;
        this.hashing = hashing;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public AccountId open(NewAccount wanted, Actor by) {
        var unit = units.get(wanted.unit());
        permission.require(OPEN_ACCOUNT, by, wanted.unit());
        wanted.duties().stream()
                .filter(duty -> !duties.isInUse(duty))
                .findFirst()
                .ifPresent(gone -> {
                    throw Refusal.because(RETIRED, duties.named(gone).told());
                });
        var hash = wanted.password() == null ? null : hashing.of(wanted.password(), wanted.username(), wanted.unit());
        var account = Account.open(wanted, hash, clock.instant(), LocalDate.now(clock));
        if (accounts.existsByUsername(account.username())) {
            throw Refusal.because(USERNAME_TAKEN, account.username());
        }
        accounts.save(account);
        events.publishEvent(new AccountOpened(
                account.id(), account.name(), account.username(), unit.shortName(), by, clock.instant()));
        return account.id();
    }

    @Override
    public Optional<Actor> actor(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(Account::isOpen)
                .map(account -> account.actor(LocalDate.now(clock)));
    }
}
