package vn.thidua.nomination.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.nomination.NominationId;

/** All dossiers. Lists and searches belong to the queries. */
public interface Nominations extends Repository<Nomination, NominationId> {

    Nomination save(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    List<Nomination> findByIdIn(List<NominationId> ids);

    /** The dossier, its row locked until the transaction ends, so that people's steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Nomination> findLockedById(NominationId id);

    default Nomination get(NominationId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("nomination " + id.value()));
    }

    default Nomination locked(NominationId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("nomination " + id.value()));
    }
}
