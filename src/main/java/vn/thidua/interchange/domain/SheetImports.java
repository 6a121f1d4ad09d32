package vn.thidua.interchange.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.interchange.ImportId;

/** All imports, as if they were in memory. */
public interface SheetImports extends Repository<SheetImport, ImportId> {

    SheetImport save(SheetImport one);

    Optional<SheetImport> findById(ImportId id);

    /** Its row locked until the transaction ends, so that of two who confirm at once one comes second. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<SheetImport> findLockedById(ImportId id);

    default SheetImport get(ImportId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    default SheetImport locked(ImportId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
