package vn.thidua.certificate.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.certificate.CertificateBatchId;

/** All batches. Lists belong to the queries. */
public interface CertificateBatches extends Repository<CertificateBatch, CertificateBatchId> {

    CertificateBatch save(CertificateBatch batch);

    void delete(CertificateBatch batch);

    Optional<CertificateBatch> findById(CertificateBatchId id);

    /** The batch, its row locked until the transaction ends, so that people's steps follow one another. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CertificateBatch> findLockedById(CertificateBatchId id);

    default CertificateBatch get(CertificateBatchId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("batch " + id.value()));
    }

    default CertificateBatch locked(CertificateBatchId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("batch " + id.value()));
    }
}
