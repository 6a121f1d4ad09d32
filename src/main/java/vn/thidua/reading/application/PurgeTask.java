package vn.thidua.reading.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour for documents that were set aside too long ago. */
@Configuration(proxyBeanMethods = false)
class PurgeTask {

    @Bean
    RecurringTask<Void> purgeDrafts(PurgingDrafts purging) {
        return Tasks.recurring("purge-drafts", FixedDelay.ofHours(1))
                .execute((instance, context) -> purging.due().forEach(purging::purge));
    }
}
