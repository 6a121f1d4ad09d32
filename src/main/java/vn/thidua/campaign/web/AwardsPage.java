package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.store.WorkQueries.AwardRow;

/** Khen thưởng: who is rewarded for what and by whom. */
public record AwardsPage(CampaignFrame frame, List<AwardRow> awards) {}
