package vn.thidua.nomination.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.nomination.NomineeListId;

/** All lists of nominees. Their rows belong to the store. */
public interface NomineeLists extends Repository<NomineeList, NomineeListId> {

    NomineeList save(NomineeList list);

    Optional<NomineeList> findById(NomineeListId id);

    /** The list, its row locked until the transaction ends, so that of two who confirm at once one finds it done. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<NomineeList> findLockedById(NomineeListId id);

    void deleteById(NomineeListId id);

    default NomineeList get(NomineeListId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("list " + id.value()));
    }

    default NomineeList locked(NomineeListId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("list " + id.value()));
    }
}
