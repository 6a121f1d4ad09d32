package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** A draft decision was submitted, taken back, returned or discarded. */
public record DecisionStepTaken(
        DecisionId about,
        UnitId unit,
        String step,
        String subject,
        String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public DecisionStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@decision.step." + step, subject, reason);
    }

    @Override
    public String path() {
        return "/decisions/" + about.value();
    }
}
