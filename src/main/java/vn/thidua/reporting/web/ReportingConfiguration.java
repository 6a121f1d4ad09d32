package vn.thidua.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.web.CampaignTab;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Job;
import vn.thidua.reporting.store.ReportQueries;

/** This room's place in the menu and among the sides of a campaign. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    static final CampaignTab PERIODS = CampaignTab.of("reporting.tab", "/periods", 40);

    @Bean
    CampaignTab periodsTab() {
        return PERIODS;
    }

    @Bean
    Job reportsJob(ReportQueries reports) {
        return new Job(
                        "reporting.job",
                        "/reports",
                        "report-analytics",
                        40,
                        actor -> true,
                        actor -> reports.toDo(new UnitId(actor.unit())))
                .alsoAt("/periods");
    }
}
