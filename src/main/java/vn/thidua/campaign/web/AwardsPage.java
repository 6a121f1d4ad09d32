package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.store.WorkQueries.AwardRow;
import vn.thidua.campaign.store.WorkQueries.RecipientRow;

/** Khen thưởng: who is rewarded for what and by whom, and whom the plan is sent to. */
public record AwardsPage(CampaignFrame frame, List<AwardRow> awards, List<RecipientRow> recipients) {}
