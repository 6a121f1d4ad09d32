package vn.thidua.certificate.application;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.CertificateCorrected;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.CertificateRevoked;
import vn.thidua.certificate.Recipient;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateStep;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.domain.JudgingList;
import vn.thidua.certificate.store.CertificateRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;

/** Đính chính, thu hồi: one certificate's words are mended, or it is revoked; what it said before is kept with the reason. */
@Service
@Transactional
public class CorrectingCertificates {

    private final Certificates certificates;
    private final CertificateRows rows;
    private final CertificateWording wording;
    private final CertificatePress press;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectingCertificates(
            Certificates certificates,
            CertificateRows rows,
            CertificateWording wording,
            CertificatePress press,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.rows = rows;
        this.wording = wording;
        this.press = press;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void correct(CertificateId id, Recipient mended, String reason, Actor by) {
        correct(id, mended, reason, by, CertificateAct.CORRECT_CERTIFICATE);
    }

    void correct(CertificateId id, Recipient mended, String reason, Actor by, CertificateAct act) {
        permission.require(act, by, certificates.get(id).unit());
        JudgingList.requireFit(mended, press.widths());
        var before = certificates.locked(id);
        var after = certificates.save(before.corrected(mended, reason));
        rows.changed(before, CertificateStep.CORRECT, reason, by, clock.instant());
        events.publishEvent(new CertificateCorrected(
                id,
                after.unit(),
                after.number() + "/" + after.year(),
                reason.strip(),
                changes(before, after),
                by,
                clock.instant()));
    }

    public void revoke(CertificateId id, String reason, Actor by) {
        revoke(id, reason, by, CertificateAct.REVOKE_CERTIFICATE);
    }

    void revoke(CertificateId id, String reason, Actor by, CertificateAct act) {
        permission.require(act, by, certificates.get(id).unit());
        var before = certificates.locked(id);
        var after = certificates.save(before.revoked(reason));
        rows.changed(before, CertificateStep.REVOKE, reason, by, clock.instant());
        events.publishEvent(new CertificateRevoked(
                id,
                after.unit(),
                after.number() + "/" + after.year(),
                after.recipient().name(),
                reason.strip(),
                by,
                clock.instant()));
    }

    private List<Change> changes(Certificate before, Certificate after) {
        return List.of(
                        change("name", words(before), words(after)),
                        change(
                                "post",
                                before.recipient().post(),
                                after.recipient().post()),
                        change(
                                "achievement",
                                before.recipient().achievement(),
                                after.recipient().achievement()))
                .stream()
                .filter(one -> !String.valueOf(one.before()).equals(one.after()))
                .toList();
    }

    private Change change(String field, String before, String after) {
        return new Change(wording.say("certificate.field." + field), before, after);
    }

    private String words(Certificate one) {
        return wording.addressed(one.recipient());
    }
}
