package vn.thidua.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountLocked;
import vn.thidua.identity.SignInFailed;
import vn.thidua.identity.SignedIn;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.FailedAttempt;
import vn.thidua.identity.domain.FailedAttempts;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/**
 * Đăng nhập: lets a person in, or not. Says no in one way only, after hashing in every case, so that nobody learns which
 * accounts exist.
 */
@Service
@Transactional
public class SigningIn {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final AccountBook accounts;
    private final FailedAttempts attempts;
    private final Units units;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String decoy;

    SigningIn(
            AccountBook accounts,
            FailedAttempts attempts,
            Units units,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.units = units;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.decoy = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /** Who was let in: the person, their post and the short name of their unit. */
    public record Admitted(Actor actor, String post, String unit) {}

    public Optional<Admitted> attempt(String username, String password, String address) {
        var now = clock.instant();
        var found = accounts.findLockedByUsername(username.strip().toLowerCase(Locale.ROOT));
        boolean right = passwords.matches(password, hash(found.orElse(null)));
        if (attempts.countByAddressAndAtAfter(address, now.minus(FailedAttempt.WITHIN)) >= FailedAttempt.MOST) {
            return Optional.empty();
        }
        var account = found.filter(Account::isOpen).orElse(null);
        if (account == null) {
            events.publishEvent(new SignInFailed(NOBODY, "", Actor.SYSTEM, now));
            return fail(address, now);
        }
        if (account.lockOut().isOn(now)) {
            return fail(address, now);
        }
        if (!right || account.password() == null) {
            count(account, now);
            return fail(address, now);
        }
        accounts.save(account.signedIn(now));
        var actor = account.actor(LocalDate.now(clock));
        events.publishEvent(new SignedIn(account.id(), account.username(), actor, now));
        return Optional.of(
                new Admitted(actor, account.post(), units.get(account.unit()).shortName()));
    }

    private String hash(@Nullable Account account) {
        return account == null || account.password() == null ? decoy : account.password();
    }

    private void count(Account account, Instant now) {
        var actor = account.actor(LocalDate.now(clock));
        var lock = account.lockOut().afterFailure(now);
        accounts.save(account.with(lock));
        events.publishEvent(new SignInFailed(account.id(), account.username(), actor, now));
        if (lock.isOn(now)) {
            events.publishEvent(new AccountLocked(account.id(), account.username(), lock.failures(), actor, now));
        }
    }

    private Optional<Admitted> fail(String address, Instant now) {
        attempts.deleteByAtBefore(now.minus(FailedAttempt.WITHIN));
        attempts.save(new FailedAttempt(null, address, now));
        return Optional.empty();
    }
}
