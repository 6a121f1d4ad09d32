package vn.thidua.nomination.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RemarkId;

/** All remarks on dossiers. */
public interface Remarks extends Repository<Remark, RemarkId> {

    Remark save(Remark remark);

    Optional<Remark> findById(RemarkId id);

    List<Remark> findByNominationOrderByMadeAt(NominationId nomination);

    default Remark get(RemarkId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("remark " + id.value()));
    }
}
