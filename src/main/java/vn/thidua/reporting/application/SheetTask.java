package vn.thidua.reporting.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.SentSheet;
import vn.thidua.reporting.domain.SentSheets;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Takes the next step of queued workbooks in the background, each on its own: one that fails keeps no other from going on. */
@Configuration(proxyBeanMethods = false)
class SheetTask {

    private static final Logger log = LoggerFactory.getLogger(SheetTask.class);

    @Bean
    Task<Actor> reportSheets(SentSheets sheets, CheckingSheet checking, SavingSheet saving, UndoingSheet undoing) {
        return Tasks.oneTime(SheetQueue.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var parts = instance.getId().split(":");
                    var state = SheetState.valueOf(parts[1]);
                    var by = instance.getData();
                    Step step =
                            switch (state) {
                                case SAVING -> saving::save;
                                case UNDOING -> undoing::undo;
                                default -> checking::check;
                            };
                    sheets.findByBatchOrderByPosition(new SheetBatchId(UUID.fromString(parts[0]))).stream()
                            .filter(sheet -> sheet.state() == state)
                            .map(SentSheet::id)
                            .forEach(id -> take(step, id, by, checking));
                });
    }

    /** One step with one workbook, all or nothing. */
    private interface Step {
        void take(SheetId id, Actor by);
    }

    private static void take(Step step, SheetId id, Actor by, CheckingSheet checking) {
        try {
            step.take(id, by);
        } catch (Refusal refusal) {
            checking.fail(id, refusal);
        } catch (RuntimeException | OutOfMemoryError failure) {
            log.error("sheet {} failed", id.value(), failure);
            checking.breakOff(id);
        }
    }
}
