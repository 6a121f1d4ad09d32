package vn.thidua.identity.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;

/** All accounts, as if they were in memory. Lists and searches belong to AccountQueries. */
public interface AccountBook extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    /** Held until the transaction ends, so that guesses at one account wait for each other and all are counted. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Account> findLockedByUsername(String username);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Account> findLockedById(AccountId id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    default Account get(AccountId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
