package vn.thidua.reporting.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;

/** All filled workbooks that were sent. */
public interface SentSheets extends Repository<SentSheet, SheetId> {

    SentSheet save(SentSheet sheet);

    List<SentSheet> saveAll(Iterable<SentSheet> sheets);

    Optional<SentSheet> findById(SheetId id);

    List<SentSheet> findByBatchOrderByPosition(SheetBatchId batch);

    /** Its row locked until the transaction ends, so that of two who confirm at once one comes second. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<SentSheet> findLockedById(SheetId id);

    default SentSheet locked(SheetId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("sheet " + id.value()));
    }
}
