package vn.thidua.audit.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program does for its log by itself: seal the head every few minutes, walk the chain every night. */
@Configuration(proxyBeanMethods = false)
class LogTasks {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Task<Void> sealAuditHead(SealingHead sealing) {
        return Tasks.recurring("seal-audit-head", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> sealing.keep());
    }

    @Bean
    Task<Void> inspectAuditLog(InspectingLog inspecting) {
        return Tasks.recurring("inspect-audit-log", Schedules.daily(VIETNAM, LocalTime.of(2, 30)))
                .execute((instance, context) -> inspecting.inspect());
    }

    @Bean
    Task<Void> inspectAuditLogNow(InspectingLog inspecting) {
        return Tasks.oneTime(InspectionQueue.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute((instance, context) -> inspecting.inspect());
    }
}
