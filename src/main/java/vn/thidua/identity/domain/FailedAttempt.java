package vn.thidua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One failed sign-in from a network address. A town hall shares one address, so many are allowed. */
@Table(schema = "identity", name = "failed_attempt")
public record FailedAttempt(@Id @Nullable Long id, String address, Instant at) {

    public static final int MOST = 100;
    public static final Duration WITHIN = Duration.ofMinutes(15);
}
