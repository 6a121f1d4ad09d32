package vn.thidua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tạm khóa: wrong passwords in a row, and until when the account is locked because of them. */
public record LockOut(int failures, @Nullable Instant until) {

    public static final int MOST = 5;
    public static final Duration LASTS = Duration.ofMinutes(15);
    public static final LockOut NONE = new LockOut(0, null);

    public boolean isOn(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** The fifth failure in a row locks; after the lock counting begins anew. */
    public LockOut afterFailure(Instant now) {
        int count = until == null ? failures + 1 : 1;
        return new LockOut(count, count >= MOST ? now.plus(LASTS) : null);
    }
}
