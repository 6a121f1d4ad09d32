package vn.thidua.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** The menu entry of those who look after the system. */
@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

    @Bean
    Job adminJob() {
        return new Job("identity.admin", "/admin", "settings", 90, AdminController::mayEnter, actor -> 0)
                .alsoAt("/accounts", "/audit", "/units");
    }
}
