package vn.thidua.campaign.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;

/** All targets at work. */
public interface TrackedTargets extends CrudRepository<TrackedTarget, MeasureId> {

    List<TrackedTarget> findByCampaignOrderByPosition(CampaignId campaign);

    /** The target, its row locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<TrackedTarget> findLockedById(MeasureId id);

    default TrackedTarget get(MeasureId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("measure " + id.value()));
    }

    default TrackedTarget locked(MeasureId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("measure " + id.value()));
    }
}
