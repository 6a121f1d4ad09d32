package vn.thidua.award.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** This room's place in the menu. */
@Configuration(proxyBeanMethods = false)
class AwardConfiguration {

    @Bean
    Job awardsJob() {
        return Job.of("award.job", "/awards", "book", 63).within("/catalogue");
    }
}
