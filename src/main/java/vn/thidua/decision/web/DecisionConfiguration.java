package vn.thidua.decision.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** This room's places in the menu. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    Job decisionsJob() {
        return Job.of("decision.job", "/decisions", "gavel", 60)
                .alsoAt("/decision-templates")
                .within("/catalogue");
    }

    @Bean
    Job fundJob() {
        return Job.of("decision.fund-job", "/fund", "coins", 61).within("/catalogue");
    }
}
