package vn.thidua.campaign.domain;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;

/** The unit's own campaign by which it carries the higher one out, and when it was issued. */
public record OwnLaunch(CampaignId ownCampaign, Instant launchedAt) {}
