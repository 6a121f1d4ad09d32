package vn.thidua.analytics.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a dashboard is asked for; what is left out is chosen for the person. */
public record Asked(
        @Nullable UUID unit,
        @Nullable UUID campaign,
        @Nullable UUID period,
        @Nullable UUID measure) {}
