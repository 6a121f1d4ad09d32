package vn.thidua.certificate.application;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.CertificateBatchId;
import vn.thidua.certificate.CertificateId;
import vn.thidua.certificate.domain.Certificate;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateBatch;
import vn.thidua.certificate.domain.CertificateBatches;
import vn.thidua.certificate.domain.Certificates;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Who sees a certificate, a batch or a blank: those of the unit that issues and those above it. For all others it is not there. */
@Service
@Transactional(readOnly = true)
public class SeeingCertificates {

    private final CertificateBatches batches;
    private final Certificates certificates;
    private final BlankRows blanks;
    private final Units units;
    private final Permission permission;

    SeeingCertificates(
            CertificateBatches batches,
            Certificates certificates,
            BlankRows blanks,
            Units units,
            Permission permission) {
        this.batches = batches;
        this.certificates = certificates;
        this.blanks = blanks;
        this.units = units;
        this.permission = permission;
    }

    public CertificateBatch batch(CertificateBatchId id, Actor by) {
        var batch = batches.get(id);
        requireSeen(batch.unit(), by, id.value());
        return batch;
    }

    public Certificate certificate(CertificateId id, Actor by) {
        var one = certificates.get(id);
        requireSeen(one.unit(), by, id.value());
        return one;
    }

    public Blank blank(BlankId id, Actor by) {
        var blank = blanks.get(id);
        requireSeen(blank.unit(), by, id.value());
        return blank;
    }

    /** The units whose certificates this person sees in lists. */
    public List<UnitId> within(Actor by) {
        var from = new UnitId(by.unit());
        return permission
                .reach(CertificateAct.SEE_CERTIFICATES, by)
                .map(reach -> units.idsReached(from, reach))
                .orElse(List.of());
    }

    /** Whether this person may do that at the unit. */
    public boolean may(CertificateAct act, UnitId unit, Actor by) {
        return permission.allows(act, by, unit);
    }

    private void requireSeen(UnitId unit, Actor by, Object what) {
        if (!permission.allows(CertificateAct.SEE_CERTIFICATES, by, unit)) {
            throw new NoSuchElementException(what.toString());
        }
    }
}
