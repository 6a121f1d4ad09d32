package vn.thidua.reporting.domain;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.reporting.ReportId;

/** All reports, one at a time. */
public interface Reports extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findById(ReportId id);

    /** The report, its row locked until the transaction ends: who comes second sees what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Report> findLockedById(ReportId id);

    default Report get(ReportId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("report " + id.value()));
    }

    default Report locked(ReportId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("report " + id.value()));
    }
}
