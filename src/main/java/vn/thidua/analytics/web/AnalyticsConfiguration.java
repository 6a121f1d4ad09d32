package vn.thidua.analytics.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.analytics.application.LookingAtDashboards;
import vn.thidua.platform.web.Job;

/** This room's place in the menu, for who may look at one of the dashboards. */
@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    @Bean
    Job dashboardJob(LookingAtDashboards looking) {
        return new Job(
                        "analytics.job",
                        "/dashboards",
                        "chart-bar",
                        50,
                        actor -> !looking.boards(actor).isEmpty(),
                        actor -> 0)
                .within("/reports");
    }
}
