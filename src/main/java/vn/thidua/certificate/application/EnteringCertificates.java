package vn.thidua.certificate.application;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.BatchDiscarded;
import vn.thidua.certificate.BatchEntered;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.RecipientsEntered;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.JudgingList;
import vn.thidua.certificate.domain.ListRow;
import vn.thidua.certificate.domain.RowFault;
import vn.thidua.certificate.store.CertificateRows;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Nhập quyết định đã ký và danh sách được khen: what is entered waits for its numbers and may be changed until then. */
@Service
@Transactional
public class EnteringCertificates {

    private final CertificateBatches batches;
    private final CertificateRows rows;
    private final CertificateListBook book;
    private final CertificateWording wording;
    private final CertificatePress press;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringCertificates(
            CertificateBatches batches,
            CertificateRows rows,
            CertificateListBook book,
            CertificateWording wording,
            CertificatePress press,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.book = book;
        this.wording = wording;
        this.press = press;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public CertificateBatchId enter(AwardDecision decision, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(CertificateAct.ISSUE_CERTIFICATES, by, unit);
        var batch = CertificateBatch.entered(unit, decision, by, clock.instant(), LocalDate.now(clock));
        batches.save(batch);
        events.publishEvent(
                new BatchEntered(batch.id(), unit, decision.awardName(), decision.number(), by, clock.instant()));
        return batch.id();
    }

    /** The list as it was pasted. Without faults it takes the place of the one before; with faults nothing is kept. */
    public List<RowFault> list(CertificateBatchId id, String pasted, Actor by) {
        requireOpen(id, by);
        return keep(id, ListRow.pasted(pasted), by);
    }

    /** The list as a workbook. */
    public List<RowFault> list(CertificateBatchId id, Path workbook, Actor by) {
        requireOpen(id, by);
        return keep(id, book.read(workbook), by);
    }

    public void discard(CertificateBatchId id, Actor by) {
        requireOpen(id, by);
        var batch = batches.locked(id).open();
        rows.forget(id);
        batches.delete(batch);
        events.publishEvent(new BatchDiscarded(
                id, batch.unit(), batch.decision().awardName(), batch.decision().number(), by, clock.instant()));
    }

    /** Whether this person may enter decisions at all, before anything is read. */
    public void requireMay(Actor by) {
        permission.require(CertificateAct.ISSUE_CERTIFICATES, by, new UnitId(by.unit()));
    }

    /** Whether the list may still be changed, by this person. */
    public void requireOpen(CertificateBatchId id, Actor by) {
        permission.require(
                CertificateAct.ISSUE_CERTIFICATES, by, batches.get(id).unit());
        batches.get(id).open();
    }

    private List<RowFault> keep(CertificateBatchId id, List<ListRow> list, Actor by) {
        if (list.isEmpty()) {
            throw Refusal.because(CertificateReason.LIST_EMPTY);
        }
        if (list.size() > JudgingList.MOST_ROWS) {
            throw Refusal.because(CertificateReason.LIST_TOO_LONG, JudgingList.MOST_ROWS);
        }
        var judged = new JudgingList(wording::honorific, press.widths()).judge(list);
        if (!judged.faults().isEmpty()) {
            return judged.faults();
        }
        var batch = batches.locked(id).open();
        rows.forget(id);
        var certificates = new ArrayList<Certificate>();
        judged.recipients().forEach(one -> certificates.add(Certificate.listed(batch, certificates.size() + 1, one)));
        rows.add(certificates);
        events.publishEvent(new RecipientsEntered(
                id, batch.unit(), batch.decision().number(), certificates.size(), by, clock.instant()));
        return List.of();
    }
}
