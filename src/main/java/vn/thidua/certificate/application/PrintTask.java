package vn.thidua.certificate.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.certificate.CertificatePrintId;
import vn.thidua.shared.Actor;

/** Prints orders in the background, file by file; after a crash an order goes on with the first file that is missing. */
@Configuration(proxyBeanMethods = false)
class PrintTask {

    private static final Logger log = LoggerFactory.getLogger(PrintTask.class);

    @Bean
    Task<Actor> certificatePrints(PrintingCertificates printing) {
        return Tasks.oneTime(PrintOrders.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(2)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var id = new CertificatePrintId(UUID.fromString(instance.getId()));
                    try {
                        boolean more;
                        do {
                            more = printing.next(id, instance.getData());
                        } while (more && !context.getSchedulerState().isShuttingDown());
                        if (more) {
                            throw new StoppedMeanwhile();
                        }
                    } catch (StoppedMeanwhile stopped) {
                        throw stopped;
                    } catch (RuntimeException | OutOfMemoryError failure) {
                        log.error("print {} failed", id.value(), failure);
                        printing.fail(id);
                    }
                });
    }

    /** The program is stopped in the middle of an order; it is taken up again at the next start. */
    private static final class StoppedMeanwhile extends RuntimeException {
        StoppedMeanwhile() {
            super("stopped meanwhile", null, false, false);
        }
    }
}
