package vn.thidua.identity.application;

import static org.springframework.transaction.annotation.Propagation.SUPPORTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.Admission;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/**
 * Đăng nhập: lets a person in, or not. Says no in one way only, after hashing in every case, so that nobody learns which
 * accounts exist.
 */
@Service
@Transactional(propagation = SUPPORTS)
public class SigningIn {

    private final AccountBook accounts;
    private final Units units;
    private final PasswordEncoder passwords;
    private final SecondFactorRule rule;
    private final SignInBook book;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final String decoy;

    SigningIn(
            AccountBook accounts,
            Units units,
            PasswordEncoder passwords,
            SecondFactorRule rule,
            SignInBook book,
            Clock clock,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.rule = rule;
        this.book = book;
        this.clock = clock;
        this.transaction = transaction;
        this.decoy = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /**
     * Who gave the right password: the person, their post and the short name of their unit.
     *
     * @param admission whether this is enough
     */
    public record Admitted(Actor actor, String post, String unit, Admission admission) {}

    /** Hashing takes its tenth of a second: it holds neither a connection nor the account while it lasts. */
    public Optional<Admitted> attempt(String username, String password, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var hash = accounts.findByUsername(name).map(Account::password);
        boolean right = passwords.matches(password, hash.orElse(decoy));
        return transaction.execute(status -> judge(name, right ? hash : Optional.empty(), address));
    }

    /** @param proven the hash the password was found to match */
    private Optional<Admitted> judge(String username, Optional<String> proven, String address) {
        var found = accounts.findLockedByUsername(username);
        if (book.isFull(address)) {
            return Optional.empty();
        }
        var account = found.filter(Account::isOpen).orElse(null);
        if (account == null) {
            book.failedAsNobody(address);
            return Optional.empty();
        }
        if (account.lockOut().isOn(clock.instant())) {
            book.failed(address);
            return Optional.empty();
        }
        if (proven.filter(hash -> hash.equals(account.password())).isEmpty()) {
            book.failed(account, address);
            return Optional.empty();
        }
        return Optional.of(admit(account));
    }

    /** Failures are forgiven only when the person is in. */
    private Admitted admit(Account account) {
        var admission = rule.admission(account);
        if (admission == Admission.WHOLE) {
            book.cameIn(account);
        }
        var actor = account.actor(LocalDate.now(clock));
        return new Admitted(actor, account.post(), units.get(account.unit()).shortName(), admission);
    }
}
