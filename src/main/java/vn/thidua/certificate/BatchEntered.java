package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A decision signed on paper was entered, to issue its certificates. */
public record BatchEntered(CertificateBatchId about, UnitId unit, String award, String number, Actor by, Instant at)
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
