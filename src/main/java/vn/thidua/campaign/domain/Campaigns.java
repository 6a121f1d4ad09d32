package vn.thidua.campaign.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.PlanId;

/** All campaigns. */
public interface Campaigns extends CrudRepository<Campaign, CampaignId> {

    Optional<Campaign> findByPlan(PlanId plan);

    List<Campaign> findByDocumentSymbolKeyAndDocumentYearAndReplacedByIsNull(String symbolKey, int year);

    List<Campaign> findByHigherSymbolKeyAndHigherYearAndParentIsNull(String symbolKey, int year);

    List<Campaign> findByParent(CampaignId parent);
}
