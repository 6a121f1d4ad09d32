package vn.thidua.interchange.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.domain.ImportState;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Takes the next step of a queued import in the background; a step that fails leaves the import as it was before it. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

    private static final Logger log = LoggerFactory.getLogger(ImportTask.class);

    @Bean
    Task<Actor> importList(CheckingImport checking, SavingImport saving, UndoingImport undoing) {
        return Tasks.oneTime(ImportQueue.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var parts = instance.getId().split(":");
                    var id = new ImportId(UUID.fromString(parts[0]));
                    var by = instance.getData();
                    run(id, checking, () -> {
                        switch (ImportState.valueOf(parts[1])) {
                            case SAVING -> saving.save(id, by);
                            case UNDOING -> undoing.finish(id, by);
                            default -> checking.check(id, by);
                        }
                    });
                });
    }

    private static void run(ImportId id, CheckingImport checking, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            checking.fail(id, refusal);
        } catch (RuntimeException | OutOfMemoryError failure) {
            log.error("import {} failed", id.value(), failure);
            checking.breakOff(id);
        }
    }
}
