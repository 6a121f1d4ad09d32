package vn.thidua.certificate.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.CertificatePrintId;
import vn.thidua.certificate.CertificatesPrinted;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.CertificateState;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.domain.PrintState;
import vn.thidua.certificate.store.CertificateRows;
import vn.thidua.certificate.store.PrintRows.Print;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lệnh in: a batch or one of its certificates is to be printed. The first time needs no reason, every other time does. */
@Service
@Transactional
public class OrderingPrints {

    private final CertificateBatches batches;
    private final Certificates certificates;
    private final CertificateRows rows;
    private final PrintOrders orders;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderingPrints(
            CertificateBatches batches,
            Certificates certificates,
            CertificateRows rows,
            PrintOrders orders,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.certificates = certificates;
        this.rows = rows;
        this.orders = orders;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public CertificatePrintId all(CertificateBatchId id, PrintOrder order, Actor by) {
        permission.require(
                CertificateAct.PRINT_CERTIFICATES, by, batches.get(id).unit());
        var batch = batches.locked(id).printable();
        return order(batch, null, rows.count(id), order, by);
    }

    public CertificatePrintId one(CertificateId id, PrintOrder order, Actor by) {
        var certificate = certificates.get(id);
        permission.require(CertificateAct.PRINT_CERTIFICATES, by, certificate.unit());
        if (certificate.state() == CertificateState.REVOKED) {
            throw Refusal.because(CertificateReason.ALREADY_REVOKED);
        }
        return order(batches.locked(certificate.batch()).printable(), certificate, 1, order, by);
    }

    private CertificatePrintId order(
            CertificateBatch batch, @Nullable Certificate one, int count, PrintOrder order, Actor by) {
        orders.requireNext(batch.id(), order.reason());
        orders.requireOwn(batch.unit(), order);
        var print = new Print(
                CertificatePrintId.fresh(),
                batch.id(),
                one == null ? null : one.id(),
                order.blank(),
                order.printer(),
                order.reason().strip(),
                PrintState.QUEUED,
                count,
                0,
                clock.instant(),
                by.name());
        orders.take(print, by);
        events.publishEvent(new CertificatesPrinted(
                batch.id(),
                batch.unit(),
                batch.decision().number(),
                count,
                order.reason().isBlank()
                        ? "@certificate.print.first-time"
                        : order.reason().strip(),
                by,
                clock.instant()));
        return print.id();
    }
}
