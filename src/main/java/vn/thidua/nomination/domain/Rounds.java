package vn.thidua.nomination.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.nomination.RoundId;

/** All rounds. Lists belong to the queries. */
public interface Rounds extends Repository<Round, RoundId> {

    Round save(Round round);

    Optional<Round> findById(RoundId id);

    /** The round, its row locked until the transaction ends, so that no limit is passed by two at once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Round> findLockedById(RoundId id);

    default Round get(RoundId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("round " + id.value()));
    }

    default Round locked(RoundId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("round " + id.value()));
    }
}
