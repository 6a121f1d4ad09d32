package vn.thidua.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.shared.Duty;

/** The log among what an administrator or auditor looks after. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    AdminEntry logEntry() {
        return new AdminEntry(
                "audit.admin",
                "/audit",
                "history",
                30,
                actor -> actor.may(Duty.ADMINISTRATOR) || actor.may(Duty.AUDITOR));
    }
}
