package vn.thidua.organisation.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.organisation.UnitId;

/** Every cluster and bloc, as if in memory. */
public interface Clusters extends Repository<Cluster, ClusterId> {

    Cluster save(Cluster cluster);

    List<Cluster> saveAll(Iterable<Cluster> clusters);

    void deleteById(ClusterId id);

    Optional<Cluster> findById(ClusterId id);

    List<Cluster> findByUnitAndYearOrderByKindAscNameAsc(UnitId unit, int year);

    default Cluster get(ClusterId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
