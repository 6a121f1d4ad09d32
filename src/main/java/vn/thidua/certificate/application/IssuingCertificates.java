package vn.thidua.certificate.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateDesk;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.CertificatesIssued;
import vn.thidua.certificate.IssuedCertificate;
import vn.thidua.certificate.Recipient;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.domain.JudgingList;
import vn.thidua.certificate.store.CertificateRows;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Cấp số: a batch's certificates get the next numbers of the register and are valid from then on, all or none. */
@Service
@Transactional
public class IssuingCertificates implements CertificateDesk {

    private final CertificateBatches batches;
    private final Certificates certificates;
    private final CertificateRows rows;
    private final CertificatePress press;
    private final CorrectingCertificates correcting;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuingCertificates(
            CertificateBatches batches,
            Certificates certificates,
            CertificateRows rows,
            CertificatePress press,
            CorrectingCertificates correcting,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.certificates = certificates;
        this.rows = rows;
        this.press = press;
        this.correcting = correcting;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** Gives the numbers to a batch that was entered by hand. */
    public void issue(CertificateBatchId id, Actor by) {
        permission.require(
                CertificateAct.ISSUE_CERTIFICATES, by, batches.get(id).unit());
        number(batches.locked(id).open(), by);
    }

    @Override
    public List<IssuedCertificate> issue(UnitId unit, AwardDecision decision, List<Recipient> recipients, Actor by) {
        permission.require(CertificateAct.FOLLOW_DECISION, by, unit);
        var fresh = recipients.stream().filter(one -> known(one).isEmpty()).toList();
        var batch = CertificateBatch.entered(unit, decision, by, clock.instant(), LocalDate.now(clock));
        var given = new ArrayList<IssuedCertificate>();
        if (!fresh.isEmpty()) {
            fresh.forEach(one -> JudgingList.requireFit(one, press.widths()));
            batches.save(batch);
            var listed = new ArrayList<Certificate>();
            fresh.forEach(one -> listed.add(Certificate.listed(batch, listed.size() + 1, one)));
            rows.add(listed);
            number(batches.locked(batch.id()), by);
            certificates
                    .findByBatchAndPositionBetweenOrderByPosition(batch.id(), 1, listed.size())
                    .forEach(one -> given.add(one.told()));
        }
        var next = given.iterator();
        return recipients.stream()
                .map(one -> fresh.contains(one)
                        ? next.next()
                        : known(one).orElseThrow().told())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedCertificate> of(UUID reference) {
        return rows.withReference(reference).map(certificates::get).map(Certificate::told);
    }

    @Override
    public void correct(CertificateId id, Recipient mended, String reason, Actor by) {
        correcting.correct(id, mended, reason, by, CertificateAct.FOLLOW_DECISION);
    }

    @Override
    public void revoke(CertificateId id, String reason, Actor by) {
        correcting.revoke(id, reason, by, CertificateAct.FOLLOW_DECISION);
    }

    private void number(CertificateBatch batch, Actor by) {
        int count = rows.count(batch.id());
        if (count == 0) {
            throw Refusal.because(CertificateReason.LIST_EMPTY);
        }
        int first = rows.number(batch, count);
        batches.save(batch.issued(clock.instant()));
        events.publishEvent(new CertificatesIssued(
                batch.id(),
                batch.unit(),
                batch.decision().awardName(),
                batch.decision().number(),
                batch.year(),
                first,
                first + count - 1,
                by,
                clock.instant()));
    }

    private Optional<Certificate> known(Recipient one) {
        return Optional.ofNullable(one.reference()).flatMap(rows::withReference).map(certificates::get);
    }
}
