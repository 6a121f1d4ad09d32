package vn.thidua.identity.domain;

import java.time.Instant;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Failed sign-ins by address, as if they were in memory. */
public interface FailedAttempts extends Repository<FailedAttempt, Long> {

    FailedAttempt save(FailedAttempt attempt);

    long countByAddressAndAtAfter(String address, Instant since);

    @Modifying
    @Query("delete from identity.failed_attempt where at < :before")
    void forgetBefore(Instant before);
}
