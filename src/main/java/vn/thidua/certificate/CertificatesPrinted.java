package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Certificates were ordered to be printed, the first time or again. */
public record CertificatesPrinted(
        CertificateBatchId about, UnitId unit, String number, int count, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, String.valueOf(count), reason);
    }
}
