package vn.thidua.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.AccountLocked;
import vn.thidua.identity.SignInFailed;
import vn.thidua.identity.SignedIn;
import vn.thidua.identity.SignedInThrough;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.FailedAttempt;
import vn.thidua.identity.domain.FailedAttempts;
import vn.thidua.shared.Actor;

/** Sổ đăng nhập: writes down who came in and who failed, whichever step it was. */
@Component
class SignInBook {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final AccountBook accounts;
    private final FailedAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInBook(AccountBook accounts, FailedAttempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    boolean isFull(String address) {
        return attempts.countByAddressAndAtAfter(address, clock.instant().minus(FailedAttempt.WITHIN))
                >= FailedAttempt.MOST;
    }

    void cameIn(Account account) {
        var now = clock.instant();
        accounts.save(account.signedIn(now));
        events.publishEvent(new SignedIn(account.id(), account.username(), actor(account), now));
    }

    void cameIn(Account account, String provider) {
        var now = clock.instant();
        accounts.save(account.signedIn(now));
        events.publishEvent(new SignedInThrough(account.id(), account.username(), provider, actor(account), now));
    }

    /** Nobody of that name: of what was typed nothing is kept. */
    void failedAsNobody(String address) {
        events.publishEvent(new SignInFailed(NOBODY, "", Actor.SYSTEM, clock.instant()));
        failed(address);
    }

    void failed(Account account, String address) {
        var now = clock.instant();
        var lock = account.lockOut().afterFailure(now);
        accounts.save(account.with(lock));
        events.publishEvent(new SignInFailed(account.id(), account.username(), actor(account), now));
        if (lock.isOn(now)) {
            events.publishEvent(
                    new AccountLocked(account.id(), account.username(), lock.failures(), actor(account), now));
        }
        failed(address);
    }

    void failed(String address) {
        Instant now = clock.instant();
        attempts.deleteByAtBefore(now.minus(FailedAttempt.WITHIN));
        attempts.save(new FailedAttempt(null, address, now));
    }

    private Actor actor(Account account) {
        return account.actor(LocalDate.now(clock));
    }
}
