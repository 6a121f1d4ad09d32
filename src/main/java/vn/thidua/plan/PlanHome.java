package vn.thidua.plan;

import java.util.Optional;

/** Answers where a plan lives on, so that {@code /plans/{id}} can lead there. A later room implements it. */
public interface PlanHome {

    Optional<String> pathOf(PlanId plan);
}
