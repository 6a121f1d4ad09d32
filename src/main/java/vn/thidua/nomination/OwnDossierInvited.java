package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/**
 * Someone was invited to prepare a dossier by a link, or was given a new link; the link itself is not told.
 *
 * @param place the proposing unit
 * @param award code
 * @param again whether it takes the place of an earlier link
 */
public record OwnDossierInvited(
        OwnDossierId about,
        UnitId place,
        String name,
        String award,
        LocalDate until,
        boolean again,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(
                name,
                "@eligibility.award." + award,
                Days.written(until),
                again ? "@nomination.own.invited-again" : "@nomination.own.invited");
    }
}
