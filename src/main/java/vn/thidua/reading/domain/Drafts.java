package vn.thidua.reading.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.reading.DraftId;

/** All documents being read, as if they were in memory. Lists and searches belong to DraftQueries. */
public interface Drafts extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findById(DraftId id);

    /** The draft, its row locked until the transaction ends, so that people's corrections follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Draft> findLockedById(DraftId id);

    default Draft get(DraftId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    default Draft locked(DraftId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
