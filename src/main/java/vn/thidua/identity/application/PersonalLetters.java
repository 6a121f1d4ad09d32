package vn.thidua.identity.application;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Correspondence;
import vn.thidua.identity.store.HolderQueries;

/** Letters other rooms write to persons; they wait sealed like all others. */
@Component
class PersonalLetters implements Correspondence {

    private final Letters letters;
    private final HolderQueries accounts;
    private final Postman postman;

    PersonalLetters(Letters letters, HolderQueries accounts, Postman postman) {
        this.letters = letters;
        this.accounts = accounts;
        this.postman = postman;
    }

    @Override
    public boolean isReady() {
        return postman.isReady();
    }

    @Override
    public String home() {
        return postman.home();
    }

    @Override
    public Set<AccountId> reachable(Collection<AccountId> ids) {
        return Set.copyOf(accounts.reachable(ids));
    }

    @Override
    public void write(AccountId to, String subject, String text, Duration after) {
        letters.write(new Letters.Written(to, subject, text), after);
    }
}
