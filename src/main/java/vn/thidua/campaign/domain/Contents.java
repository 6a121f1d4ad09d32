package vn.thidua.campaign.domain;

import org.springframework.data.repository.CrudRepository;
import vn.thidua.campaign.CampaignId;

/** What all campaigns ask for. */
public interface Contents extends CrudRepository<Content, CampaignId> {}
