package vn.thidua.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.Postman;
import vn.thidua.identity.store.SecondFactorQueries;

/** How an account's sign-in is guarded, and whether letters can reach its person. */
@Component
class SignInState {

    private final SecondFactorQueries factors;
    private final Postman postman;

    SignInState(SecondFactorQueries factors, Postman postman) {
        this.factors = factors;
        this.postman = postman;
    }

    boolean hasSecondFactor(AccountId id) {
        return !factors.having(List.of(id)).isEmpty();
    }

    boolean isReachable(AccountId id) {
        return !factors.reachable(List.of(id)).isEmpty();
    }

    boolean mailIsSet() {
        return postman.isReady();
    }
}
