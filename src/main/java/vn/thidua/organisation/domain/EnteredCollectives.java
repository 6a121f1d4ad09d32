package vn.thidua.organisation.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.organisation.CollectiveId;

/** The register of collectives and households, as if it were in memory. Questions belong to CollectiveQueries. */
public interface EnteredCollectives extends Repository<EnteredCollective, CollectiveId> {

    EnteredCollective save(EnteredCollective collective);

    Optional<EnteredCollective> findById(CollectiveId id);

    default EnteredCollective get(CollectiveId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
