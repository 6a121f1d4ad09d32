package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The certificates of a decision got their numbers and are valid. */
public record CertificatesIssued(
        CertificateBatchId about,
        UnitId unit,
        String award,
        String number,
        int year,
        int first,
        int last,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(award, number, String.valueOf(first), String.valueOf(last), String.valueOf(year));
    }
}
