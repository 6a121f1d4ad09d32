package vn.thidua.task.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** This room's place in the menu. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    @Bean
    Job taskJob() {
        return Job.of("task.job", "/tasks", "checklist", 35).alsoAt("/directives");
    }
}
