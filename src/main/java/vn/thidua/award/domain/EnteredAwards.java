package vn.thidua.award.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.award.AwardId;

/** All awards of the register. Whole lists are entered by the rows of the store; searching belongs to the queries. */
public interface EnteredAwards extends Repository<EnteredAward, AwardId> {

    EnteredAward save(EnteredAward award);

    Optional<EnteredAward> findById(AwardId id);

    /** The award, its row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<EnteredAward> findLockedById(AwardId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<EnteredAward> findLockedByReference(UUID reference);

    default EnteredAward get(AwardId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("award " + id.value()));
    }

    default EnteredAward locked(AwardId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("award " + id.value()));
    }

    default EnteredAward decided(UUID reference) {
        return findLockedByReference(reference)
                .orElseThrow(() -> new NoSuchElementException("award of reference " + reference));
    }
}
