package vn.thidua.platform;

import org.jspecify.annotations.Nullable;

/** The program cannot start, for a reason its keeper can mend: one sentence, no stack trace. */
public final class StartRefused extends RuntimeException {

    StartRefused(String key, Object... details) {
        this(null, key, details);
    }

    StartRefused(@Nullable Throwable cause, String key, Object... details) {
        super(PlatformWords.of(key, details), cause);
    }
}
