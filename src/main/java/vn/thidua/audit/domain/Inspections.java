package vn.thidua.audit.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The walks along the chain, newest last. */
public interface Inspections extends Repository<Inspection, Long> {

    Inspection save(Inspection inspection);

    Optional<Inspection> findTopByOrderByIdDesc();
}
