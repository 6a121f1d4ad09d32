package vn.thidua.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/**
 * A unit was asked to explain, answered, or heard what is thought of its answer.
 *
 * @param step "ASK", or the name of the {@code ExplanationStep}
 * @param title what is to be explained, by name
 */
public record ExplanationStepTaken(
        ExplanationId about,
        String step,
        UnitId place,
        String askedName,
        String title,
        LocalDate dueOn,
        List<Audience> told,
        String path,
        Actor by,
        Instant at)
        implements Notice {

    public ExplanationStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public List<String> details() {
        return List.of("@task.step." + step, askedName, title, Days.written(dueOn));
    }
}
