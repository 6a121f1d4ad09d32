package vn.thidua.campaign.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.PlanId;

/** All campaigns. */
public interface Campaigns extends CrudRepository<Campaign, CampaignId> {

    Optional<Campaign> findByPlan(PlanId plan);

    List<Campaign> findByDocumentSymbolKeyAndDocumentYearAndReplacedByIsNull(String symbolKey, int year);

    List<Campaign> findByHigherSymbolKeyAndHigherYearAndParentIsNull(String symbolKey, int year);

    List<Campaign> findByParent(CampaignId parent);

    /** The campaign, its row locked until the transaction ends: what is added to it is added one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Campaign> findLockedById(CampaignId id);

    default Campaign get(CampaignId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
    }

    default Campaign locked(CampaignId id) {
        return findLockedById(id).orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
    }
}
