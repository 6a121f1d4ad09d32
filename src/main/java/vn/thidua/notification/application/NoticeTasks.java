package vn.thidua.notification.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.identity.AccountId;
import vn.thidua.platform.ClockConfiguration;

/** What is told and reminded in the background: reminders early each morning, then the letters. */
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final int TRIES = 6;

    @Bean
    Task<Void> remindDaily(RemindingUnits reminding, WritingDigests digests) {
        return Tasks.recurring(
                        "remind-daily",
                        Schedules.daily(ClockConfiguration.wall().getZone(), MORNING))
                .execute((instance, context) -> {
                    reminding.remind();
                    digests.queue();
                });
    }

    @Bean
    Task<String> writeDigest(WritingDigests digests) {
        return Tasks.oneTime(WritingDigests.DIGEST)
                .onFailure(new MaxRetriesFailureHandler<>(
                        TRIES, new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 3)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> digests.write(new AccountId(UUID.fromString(instance.getData()))));
    }

    @Bean
    Task<Void> tellAtOnce(TellingAtOnce telling) {
        return Tasks.oneTime(TellingPeople.AT_ONCE)
                .onFailure(new MaxRetriesFailureHandler<>(
                        TRIES, new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 3)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> telling.tell(UUID.fromString(instance.getId())));
    }
}
