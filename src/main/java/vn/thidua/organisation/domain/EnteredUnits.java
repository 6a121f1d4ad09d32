package vn.thidua.organisation.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.organisation.UnitId;

/** The register of units, as if it were in memory. Questions belong to UnitQueries. */
public interface EnteredUnits extends Repository<EnteredUnit, UnitId> {

    EnteredUnit save(EnteredUnit unit);

    List<EnteredUnit> saveAll(Iterable<EnteredUnit> units);

    void deleteById(UnitId id);

    Optional<EnteredUnit> findById(UnitId id);

    default EnteredUnit get(UnitId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
