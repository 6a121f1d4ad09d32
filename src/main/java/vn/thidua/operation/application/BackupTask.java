package vn.thidua.operation.application;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.operation.BackupId;
import vn.thidua.platform.ClockConfiguration;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Makes backups in the background: every night, and when someone asked for one. */
@Configuration(proxyBeanMethods = false)
class BackupTask {

    private static final Logger log = LoggerFactory.getLogger(BackupTask.class);
    private static final LocalTime NIGHT = LocalTime.of(1, 30);

    @Bean
    Task<Void> nightlyBackup(KeepingBackups keeping, BackupShelf shelf) {
        return Tasks.recurring(
                        "backup-nightly",
                        Schedules.daily(ClockConfiguration.wall().getZone(), NIGHT))
                .execute((instance, context) ->
                        keeping.begin(Actor.SYSTEM.name()).ifPresent(backup -> make(backup.id(), keeping, shelf)));
    }

    @Bean
    Task<Void> backupNow(KeepingBackups keeping, BackupShelf shelf) {
        return Tasks.oneTime(WorkQueue.BACKUP).onDeadExecutionRevive().execute((instance, context) -> {
            var id = new BackupId(UUID.fromString(instance.getId()));
            if (keeping.running().filter(backup -> backup.id().equals(id)).isPresent()) {
                make(id, keeping, shelf);
            }
        });
    }

    /** A backup that fails is told on the page and in the chores; the next night tries again. */
    private static void make(BackupId id, KeepingBackups keeping, BackupShelf shelf) {
        try {
            keeping.finish(id, shelf.make((done, of) -> keeping.progress(id, done, of)));
            shelf.thin(keeping.retention());
        } catch (Refusal refusal) {
            keeping.fail(id, refusal.reason().key());
        } catch (Exception failure) {
            log.error("backup {} failed", id.value(), failure);
            keeping.fail(id, "operation.failure.fault");
        }
    }
}
