package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
@Transactional
public class SigningIn {

    private final AccountBook accounts;
    private final Units units;
    private final PasswordEncoder passwords;
    private final SecondFactorRule rule;
    private final SignInBook book;
    private final Clock clock;
    private final String decoy;

    SigningIn(
            AccountBook accounts,
            Units units,
            PasswordEncoder passwords,
            SecondFactorRule rule,
            SignInBook book,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.rule = rule;
        this.book = book;
        this.clock = clock;
        this.decoy = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /**
     * Who gave the right password: the person, their post and the short name of their unit.
     *
     * @param admission whether this is enough
     */
    public record Admitted(Actor actor, String post, String unit, Admission admission) {}

    public Optional<Admitted> attempt(String username, String password, String address) {
        var found = accounts.findLockedByUsername(username.strip().toLowerCase(Locale.ROOT));
        boolean right = passwords.matches(password, hash(found.orElse(null)));
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
        if (!right || account.password() == null) {
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

    private String hash(@Nullable Account account) {
        return account == null || account.password() == null ? decoy : account.password();
    }
}
