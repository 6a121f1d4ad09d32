package vn.thidua.decision.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.FundEntryId;
import vn.thidua.decision.RecoveryId;

/** All that is to be taken back. */
public interface Recoveries extends Repository<Recovery, RecoveryId> {

    Recovery save(Recovery recovery);

    List<Recovery> saveAll(Iterable<Recovery> recoveries);

    List<Recovery> findByEntry(FundEntryId entry);

    Optional<Recovery> findById(RecoveryId id);

    /** The row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Recovery> findLockedById(RecoveryId id);

    default Recovery locked(RecoveryId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("recovery " + id.value()));
    }
}
