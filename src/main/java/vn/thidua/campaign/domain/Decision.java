package vn.thidua.campaign.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided on a registration: by whom, when, and why where a reason was needed. */
public record Decision(
        Instant decidedAt, String decidedByName, @Nullable String decisionNote) {}
