package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * A dossier went a step on its way.
 *
 * @param step name of the {@code ReviewStep}
 * @param place the proposing unit
 * @param award code
 */
public record NominationStepTaken(
        NominationId about,
        String step,
        UnitId place,
        String name,
        String award,
        @Nullable String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public NominationStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/nominations/" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of("@nomination.step." + step, name, "@eligibility.award." + award, reason == null ? "" : reason);
    }
}
