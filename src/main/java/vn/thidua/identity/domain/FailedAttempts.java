package vn.thidua.identity.domain;

import java.time.Instant;
import org.springframework.data.repository.Repository;

/** Failed sign-ins by address, as if they were in memory. */
public interface FailedAttempts extends Repository<FailedAttempt, Long> {

    FailedAttempt save(FailedAttempt attempt);

    long countByAddressAndAtAfter(String address, Instant since);

    void deleteByAtBefore(Instant before);
}
