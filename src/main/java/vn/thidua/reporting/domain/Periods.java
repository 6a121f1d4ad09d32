package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.PeriodId;

/** All reporting periods. */
public interface Periods extends Repository<Period, PeriodId> {

    Period save(Period period);

    void delete(Period period);

    Optional<Period> findById(PeriodId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Period> findLockedById(PeriodId id);

    List<Period> findByCampaign(CampaignId campaign);

    List<Period> findByStateAndOpensOnLessThanEqual(PeriodState state, LocalDate day);

    /** The period, not to be locked or changed until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Period> findSharedById(PeriodId id);

    default Period get(PeriodId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("period " + id.value()));
    }

    default Period locked(PeriodId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("period " + id.value()));
    }

    default Period shared(PeriodId id) {
        return findSharedById(id).orElseThrow(() -> new NoSuchElementException("period " + id.value()));
    }
}
