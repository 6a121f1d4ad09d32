package vn.thidua.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.platform.Json;

/** One line of the log, never changed once written. */
@Table(schema = "audit", name = "entry")
public record Entry(
        @Id @Nullable Long id,
        Instant happenedAt,
        UUID account,
        String actorName,
        List<String> duties,
        UUID unit,
        @Nullable String unitName,
        @Nullable UUID place,
        String room,
        String event,
        UUID about,
        Json details,
        Json changes,
        @Nullable String address) {}
