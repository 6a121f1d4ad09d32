package vn.thidua.nomination.web;

import vn.thidua.campaign.web.CampaignFrame;

/** The rounds in which one campaign is summed up, on a tab of it. */
public record CampaignRoundsPage(CampaignFrame frame, RoundsPage rounds) {}
