package vn.thidua.reading.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.reading.DraftId;

/** All documents being read, as if they were in memory. Lists and searches belong to DraftQueries. */
public interface Drafts extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    Optional<Draft> findById(DraftId id);

    /** The draft, its row locked until the transaction ends, so that people's corrections follow one another. */
    @Query("select * from reading.draft where id = :id for update")
    Optional<Draft> findLockedById(DraftId id);

    /** Tells how far the machine is, without touching the draft otherwise. */
    @Modifying
    @Query("update reading.draft set pages_done = :done, pages_total = :total where id = :id and state = 'READING'")
    void progress(DraftId id, int done, int total);

    default Draft get(DraftId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    default Draft locked(DraftId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
