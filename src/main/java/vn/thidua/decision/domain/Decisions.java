package vn.thidua.decision.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.decision.DecisionId;

/** All decisions. Lists belong to the queries. */
public interface Decisions extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    Optional<Decision> findById(DecisionId id);

    /** The decision, its row locked until the transaction ends, so that people's steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Decision> findLockedById(DecisionId id);

    default Decision get(DecisionId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("decision " + id.value()));
    }

    default Decision locked(DecisionId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("decision " + id.value()));
    }
}
