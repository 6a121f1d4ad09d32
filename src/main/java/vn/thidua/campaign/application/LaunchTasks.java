package vn.thidua.campaign.application;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.store.LaunchQueries;
import vn.thidua.shared.Actor;

/** What the program does for launched campaigns by itself: every night, units that are no more give way to their heirs. */
@Configuration(proxyBeanMethods = false)
class LaunchTasks {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Task<Void> succeedParticipants(SucceedingUnits succeeding, LaunchQueries launches) {
        return Tasks.recurring("succeed-participants", Schedules.daily(VIETNAM, LocalTime.of(0, 30)))
                .execute((instance, context) ->
                        launches.running().forEach(campaign -> succeeding.succeed(campaign, Actor.SYSTEM)));
    }
}
