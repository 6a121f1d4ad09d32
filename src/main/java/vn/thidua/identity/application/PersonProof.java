package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityReason.PASSWORD_WRONG;
import static vn.thidua.identity.domain.SecondFactorReason.CODE_WRONG;

import org.springframework.stereotype.Component;
import vn.thidua.identity.domain.Account;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Asked again before something that would open the way to others: the password, and the code where there is a second factor. */
@Component
class PersonProof {

    private final PasswordHashing hashing;
    private final CodeCheck codes;

    PersonProof(PasswordHashing hashing, CodeCheck codes) {
        this.hashing = hashing;
        this.codes = codes;
    }

    void requirePassword(Account account, String password) {
        if (account.password() == null || !hashing.matches(password, account.password())) {
            throw Refusal.because(PASSWORD_WRONG);
        }
    }

    void requireBoth(Account account, String password, String code, Actor person) {
        requirePassword(account, password);
        if (!codes.takes(account, code, person)) {
            throw Refusal.because(CODE_WRONG);
        }
    }
}
