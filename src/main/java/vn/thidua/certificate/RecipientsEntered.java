package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The list of those a decision names was entered, in place of the one before. */
public record RecipientsEntered(
        CertificateBatchId about, UnitId unit, String number, int recipients, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, String.valueOf(recipients));
    }
}
