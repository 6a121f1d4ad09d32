package vn.thidua.task.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.web.CampaignTab;
import vn.thidua.platform.web.Job;

/** This room's place in the menu, and among the sides of a campaign. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    /** Beside what the plan wants done: what was given out of it. */
    static final CampaignTab TAB = CampaignTab.of("task.tab", "/work", 45);

    @Bean
    Job taskJob() {
        return Job.of("task.job", "/tasks", "checklist", 35)
                .alsoAt("/directives")
                .within("/campaigns");
    }

    @Bean
    CampaignTab taskTab() {
        return TAB;
    }
}
