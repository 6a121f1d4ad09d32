package vn.thidua.reporting.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.web.CampaignFrame;

/**
 * The totals of a campaign's newest period among its other sides.
 *
 * @param totals null while no period was opened that the reader may see
 */
public record CampaignTotalsPage(
        CampaignFrame frame, @Nullable TotalsPage totals) {}
