package vn.thidua.council.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** This room's place in the menu. */
@Configuration(proxyBeanMethods = false)
class CouncilConfiguration {

    @Bean
    Job councilJob() {
        return Job.of("council.job", "/councils", "users-group", 59)
                .alsoAt("/meetings", "/council-rules")
                .within("/catalogue");
    }
}
