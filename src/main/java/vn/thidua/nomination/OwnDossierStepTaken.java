package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Personal;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * A dossier somebody prepared itself was handed in, given back, endorsed, not endorsed or called off.
 *
 * @param step name of the {@code OwnDossierStep}
 * @param place the unit that endorses
 * @param award code
 * @param toldInPerson whose account prepared it, when it is to hear of this
 */
public record OwnDossierStepTaken(
        OwnDossierId about,
        String step,
        UnitId place,
        String name,
        String award,
        @Nullable String reason,
        List<Audience> told,
        List<Personal> toldInPerson,
        Actor by,
        Instant at)
        implements Notice {

    public OwnDossierStepTaken {
        told = List.copyOf(told);
        toldInPerson = List.copyOf(toldInPerson);
    }

    @Override
    public String path() {
        return "/own-dossiers/" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of("@nomination.step." + step, name, "@eligibility.award." + award, reason == null ? "" : reason);
    }
}
