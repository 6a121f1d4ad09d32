package vn.thidua.certificate.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;

/** All certificates. Lists belong to the queries; whole batches are written by the rows of the store. */
public interface Certificates extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(CertificateId id);

    Optional<Certificate> findByCode(String code);

    List<Certificate> findByBatchAndPositionBetweenOrderByPosition(CertificateBatchId batch, int first, int last);

    /** The certificate, its row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Certificate> findLockedById(CertificateId id);

    default Certificate get(CertificateId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("certificate " + id.value()));
    }

    default Certificate locked(CertificateId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("certificate " + id.value()));
    }
}
