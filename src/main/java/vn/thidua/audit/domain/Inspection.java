package vn.thidua.audit.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.platform.Json;

/**
 * One walk along the chain and what it showed.
 *
 * @param fault key of the sentence that says what is wrong, filled from the details; null when nothing is
 */
@Table(schema = "audit", name = "inspection")
public record Inspection(
        @Id @Nullable Long id,
        Instant startedAt,
        Instant endedAt,
        long entries,
        @Nullable String fault,
        Json details) {}
