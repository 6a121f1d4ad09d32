package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.CHANGE_OWN_PASSWORD;
import static vn.thidua.identity.domain.IdentityAct.SIGN_OUT_EVERYWHERE;
import static vn.thidua.identity.domain.IdentityReason.PASSWORDS_DIFFER;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_WRONG;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.SignedOutEverywhere;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đổi mật khẩu: by the person, who knows the present one; every other sign-in ends. */
@Service
@Transactional
public class ChangingPassword {

    private final AccountBook accounts;
    private final Permission permission;
    private final PasswordHashing hashing;
    private final EndingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingPassword(
            AccountBook accounts,
            Permission permission,
            PasswordHashing hashing,
            EndingSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.permission = permission;
        this.hashing = hashing;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** @param session the sign-in it is done in, which goes on */
    public void change(Actor person, String present, String password, String again, @Nullable String session) {
        permission.require(CHANGE_OWN_PASSWORD, person, new UnitId(person.unit()));
        var account = accounts.get(new AccountId(person.account()));
        if (account.password() == null || !hashing.matches(present, account.password())) {
            throw Refusal.because(PASSWORD_WRONG);
        }
        set(account, password, again, session);
        events.publishEvent(new PasswordChanged(account.id(), account.username(), person, clock.instant()));
    }

    public void signOutEverywhere(Actor person) {
        permission.require(SIGN_OUT_EVERYWHERE, person, new UnitId(person.unit()));
        var account = accounts.get(new AccountId(person.account()));
        sessions.end(account.id(), null);
        events.publishEvent(new SignedOutEverywhere(account.id(), account.username(), person, clock.instant()));
    }

    Account set(Account account, String password, String again, @Nullable String session) {
        if (!password.equals(again)) {
            throw Refusal.because(PASSWORDS_DIFFER);
        }
        var changed = accounts.save(account.withPassword(hashing.of(password, account.username(), account.unit())));
        sessions.end(account.id(), session);
        return changed;
    }
}
