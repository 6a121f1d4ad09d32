package vn.thidua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That someone at a network address asked for a link by mail. A town hall shares one address, so several may. */
@Table(schema = "identity", name = "link_request")
public record LinkRequest(@Id @Nullable Long id, String address, Instant at) {

    public static final int MOST = 20;
    public static final Duration WITHIN = Duration.ofMinutes(15);
}
