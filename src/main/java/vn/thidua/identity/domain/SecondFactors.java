package vn.thidua.identity.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;

/** All second factors, as if they were in memory. */
public interface SecondFactors extends Repository<SecondFactor, AccountId> {

    SecondFactor save(SecondFactor factor);

    Optional<SecondFactor> findById(AccountId account);

    void delete(SecondFactor factor);
}
