package vn.thidua.campaign.domain;

import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;

/** The pacts of all campaigns. */
public interface Pacts extends CrudRepository<Pact, CampaignId> {}
