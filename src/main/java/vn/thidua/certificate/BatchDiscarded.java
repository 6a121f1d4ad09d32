package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A batch that had no numbers yet was thrown away. */
public record BatchDiscarded(CertificateBatchId about, UnitId unit, String award, String number, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(award, number);
    }
}
