package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** The words of a certificate were corrected. */
public record CertificateCorrected(
        CertificateId about, UnitId unit, String number, String reason, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public CertificateCorrected {
        changes = List.copyOf(changes);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, reason);
    }
}
