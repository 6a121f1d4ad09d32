package vn.thidua.campaign.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.store.CampaignQueries;
import vn.thidua.plan.PlanHome;
import vn.thidua.platform.web.Job;

/** This room's place in the menu, and where its campaigns' plans lead. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    Job campaignJob() {
        return Job.of("campaign.job", "/campaigns", "flag", 30).alsoAt("/plans");
    }

    @Bean
    PlanHome campaignHome(CampaignQueries campaigns) {
        return plan -> campaigns.ofPlan(plan).map(id -> "/campaigns/" + id.value());
    }
}
