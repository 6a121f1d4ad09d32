package vn.thidua.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Keeps an outage to a line every half minute in the log, where each background job would tell it anew at full length. */
@Component
class OutageLog extends TurboFilter {

    private static final long PAUSE_NANOS = 30_000_000_000L;

    private final org.slf4j.Logger log = LoggerFactory.getLogger(OutageLog.class);
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @PostConstruct
    void listen() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).addTurboFilter(this);
    }

    @PreDestroy
    void leave() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).getTurboFilterList().remove(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] details,
            @Nullable Throwable thrown) {
        var failure = thrown == null ? lastThrown(details) : thrown;
        if (failure == null || Outage.behind(failure).isEmpty()) {
            return FilterReply.NEUTRAL;
        }
        tell(failure);
        return FilterReply.DENY;
    }

    private void tell(Throwable failure) {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
            log.warn(
                    "{}: {}",
                    Outage.behind(failure).orElseThrow(),
                    innermost(failure).getMessage());
        }
    }

    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }

    private static @Nullable Throwable lastThrown(Object @Nullable [] details) {
        return details != null && details.length > 0 && details[details.length - 1] instanceof Throwable last
                ? last
                : null;
    }
}
