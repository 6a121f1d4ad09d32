package vn.thidua.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.calendar.application.KeepingCalendar;
import vn.thidua.platform.web.AdminEntry;

/** The working calendar among what is looked after at the top of the tree. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    AdminEntry calendarEntry(KeepingCalendar keeping) {
        return new AdminEntry("calendar.admin", "/calendar", "calendar-off", 60, keeping::may);
    }
}
