package vn.thidua.certificate.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.PrintRows;
import vn.thidua.certificate.store.PrintRows.Print;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Orders waiting for the press, for the person who asked. Joins the caller's transaction. */
@Component
class PrintOrders {

    static final TaskDescriptor<Actor> TASK = TaskDescriptor.of("certificate-prints", Actor.class);

    private final PrintRows prints;
    private final BlankRows blanks;
    private final ObjectProvider<SchedulerClient> scheduler;

    PrintOrders(PrintRows prints, BlankRows blanks, ObjectProvider<SchedulerClient> scheduler) {
        this.prints = prints;
        this.blanks = blanks;
        this.scheduler = scheduler;
    }

    /** One order at a time for a batch, and a reason for every one but the first. */
    void requireNext(CertificateBatchId batch, String reason) {
        Certificate.requireShort(reason);
        var before = prints.of(batch);
        if (before.stream().anyMatch(one -> one.state().isOpen())) {
            throw Refusal.because(CertificateReason.PRINT_RUNNING);
        }
        if (!before.isEmpty() && reason.isBlank()) {
            throw Refusal.because(CertificateReason.REPRINT_REASON_MISSING);
        }
    }

    /** Blanks and printers of other units are not there. */
    void requireOwn(UnitId unit, PrintOrder order) {
        boolean strange =
                order.blank() != null && !blanks.get(order.blank()).unit().equals(unit)
                        || order.printer() != null
                                && !blanks.printer(order.printer()).unit().equals(unit);
        if (strange) {
            throw new NoSuchElementException("blank or printer of another unit");
        }
    }

    /** Due since ever, so at once, whatever day the program's clock shows. */
    void take(Print print, Actor by) {
        prints.add(print);
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TASK.instance(print.id().value().toString()).data(by).build(), Instant.EPOCH);
    }
}
