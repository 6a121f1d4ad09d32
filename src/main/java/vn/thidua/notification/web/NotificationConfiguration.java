package vn.thidua.notification.web;

import static vn.thidua.notification.domain.NotificationAct.CHASE_UNITS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.notification.application.ReadingInbox;
import vn.thidua.platform.web.Bell;
import vn.thidua.platform.web.Job;
import vn.thidua.shared.Permission;

/** The bell at the top of every page, and the menu entry of those who chase late units. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Bell inboxBell(ReadingInbox inbox) {
        return new Bell("notification.inbox", "/inbox", inbox::unread);
    }

    @Bean
    Job overdueJob(Permission permission) {
        return new Job(
                        "notification.overdue",
                        "/overdue",
                        "alarm",
                        55,
                        actor -> permission.holds(CHASE_UNITS, actor),
                        actor -> 0)
                .within("/reports");
    }
}
