package vn.thidua.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Phong trào thi đua named in the plan, with the plan that launched it where one is cited. */
public record Movement(
        String key,
        String name,
        @Nullable String launcher,
        @Nullable String period,
        @Nullable String planSymbol,
        @Nullable LocalDate planDate,
        @Nullable String planIssuer,
        @Nullable Passage passage,
        double certainty) {}
