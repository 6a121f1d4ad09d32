package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/**
 * A meeting was opened, began to vote, broke the vote off, was sealed, closed or cancelled.
 *
 * @param step name of the {@code MeetingStep}
 * @param seal the first letters of the seal made with it; empty when none was
 */
public record MeetingStepTaken(
        MeetingId about,
        String step,
        UnitId place,
        int number,
        LocalDate heldOn,
        @Nullable String reason,
        String seal,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public MeetingStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/meetings/" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of(
                "@council.step." + step,
                String.valueOf(number),
                Days.written(heldOn),
                reason == null ? "" : "– " + reason,
                seal.isEmpty() ? "" : "– " + seal);
    }
}
