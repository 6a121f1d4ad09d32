package vn.thidua.organisation.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.organisation.UnitId;

/** Every reorganisation recorded, as if in memory. */
public interface Reorganisations extends Repository<Reorganisation, ReorganisationId> {

    Reorganisation save(Reorganisation reorganisation);

    boolean existsByUnitAndDecisionBasis(UnitId unit, String basis);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Reorganisation> findLockedById(ReorganisationId id);

    default Reorganisation get(ReorganisationId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
