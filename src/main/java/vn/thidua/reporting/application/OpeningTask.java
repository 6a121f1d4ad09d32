package vn.thidua.reporting.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.PeriodId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Looks every quarter of an hour for periods whose day to open has come. */
@Configuration(proxyBeanMethods = false)
class OpeningTask {

    private static final Logger log = LoggerFactory.getLogger(OpeningTask.class);

    @Bean
    RecurringTask<Void> openPeriods(OpeningPeriods opening) {
        return Tasks.recurring("open-periods", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> opening.due().forEach(period -> open(opening, period)));
    }

    /** One that cannot be opened keeps no other waiting. */
    private static void open(OpeningPeriods opening, PeriodId period) {
        try {
            opening.open(period, Actor.SYSTEM);
        } catch (Refusal refused) {
            log.warn("period {} was not opened: {}", period.value(), refused.reason());
        }
    }
}
