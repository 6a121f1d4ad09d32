package vn.thidua.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.shared.Actor;

/** The jobs that belong to no room: what waits for me, search, the guide. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration {

    @Bean
    Job work(ObjectProvider<Chores> rooms, Clock clock) {
        return new Job("platform.job.work", "/work", "inbox", 10, actor -> true, actor -> urgent(rooms, actor, clock));
    }

    @Bean
    Job search() {
        return Job.of("platform.job.search", "/search", "search", 60).alsoAt("/units");
    }

    @Bean
    Job guide() {
        return Job.of("platform.job.guide", "/help", "help", 95);
    }

    /** What is late or due within a week. */
    private static long urgent(ObjectProvider<Chores> rooms, Actor actor, Clock clock) {
        var today = LocalDate.now(clock);
        return rooms.stream()
                .flatMap(room -> room.of(actor, today).stream())
                .filter(chore -> chore.due() != null && !chore.due().isAfter(today.plusDays(7)))
                .count();
    }
}
