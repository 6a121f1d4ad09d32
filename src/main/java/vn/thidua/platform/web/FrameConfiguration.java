package vn.thidua.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that belong to no room: what waits for me, search, the guide. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration {

    @Bean
    Job work(OwnChores own) {
        return new Job("platform.job.work", "/work", "inbox", 10, actor -> true, own::urgent);
    }

    @Bean
    Job search() {
        return Job.of("platform.job.search", "/search", "search", 70).alsoAt("/units");
    }

    @Bean
    Job guide() {
        return Job.of("platform.job.guide", "/help", "help", 95);
    }
}
