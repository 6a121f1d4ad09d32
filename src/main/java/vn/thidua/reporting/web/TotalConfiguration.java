package vn.thidua.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.web.CampaignTab;

/** Totals, completeness and the league table among the sides of a campaign. */
@Configuration(proxyBeanMethods = false)
class TotalConfiguration {

    static final CampaignTab TOTALS = CampaignTab.of("reporting.total.tab", "/totals", 50);
    static final CampaignTab COMPLETENESS = CampaignTab.of("reporting.total.tab.completeness", "/completeness", 60);
    static final CampaignTab LEAGUE = CampaignTab.of("reporting.total.league", "/league", 70);

    @Bean
    CampaignTab totalsTab() {
        return TOTALS;
    }

    @Bean
    CampaignTab completenessTab() {
        return COMPLETENESS;
    }

    @Bean
    CampaignTab leagueTab() {
        return LEAGUE;
    }
}
