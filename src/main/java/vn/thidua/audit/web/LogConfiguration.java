package vn.thidua.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.audit.domain.AuditAct;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.shared.Permission;

/** The log among what an administrator or auditor looks after. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    AdminEntry logEntry(Permission permission) {
        return new AdminEntry(
                "audit.admin", "/audit", "history", 30, actor -> permission.holds(AuditAct.READ_LOG, actor));
    }
}
