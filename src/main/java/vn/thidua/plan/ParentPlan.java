package vn.thidua.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Kế hoạch cấp trên: the higher plan this one carries out. */
public record ParentPlan(
        @Nullable String type,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable Level level,
        @Nullable String subject,
        @Nullable Passage passage,
        double certainty) {}
