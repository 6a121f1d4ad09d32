package vn.thidua.council.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.council.CouncilId;
import vn.thidua.organisation.UnitId;

/** All councils. */
public interface Councils extends Repository<Council, CouncilId> {

    Council save(Council council);

    Optional<Council> findById(CouncilId id);

    boolean existsByUnitAndYear(UnitId unit, int year);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Council> findLockedById(CouncilId id);

    default Council get(CouncilId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("council " + id.value()));
    }

    default Council locked(CouncilId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("council " + id.value()));
    }
}
