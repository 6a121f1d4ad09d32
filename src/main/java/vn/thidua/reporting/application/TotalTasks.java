package vn.thidua.reporting.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: reorganisations of the new day are carried into open periods, then totals are checked. */
@Configuration(proxyBeanMethods = false)
class TotalTasks {

    @Bean
    RecurringTask<Void> succeedUnits(SucceedingReports succeeding) {
        return Tasks.recurring("succeed-units", Schedules.daily(LocalTime.of(0, 20)))
                .execute((instance, context) -> succeeding.open().forEach(succeeding::succeed));
    }

    @Bean
    RecurringTask<Void> checkTotals(CheckingTotals checking) {
        return Tasks.recurring("check-totals", Schedules.daily(LocalTime.of(2, 30)))
                .execute((instance, context) -> checking.due().forEach(checking::check));
    }
}
