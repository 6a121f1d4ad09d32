package vn.thidua.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.shared.Actor;

/**
 * How much waits at each job and at the bell, kept for half a minute: the frame stands around every page, and would ask every
 * room each time. Whoever sends a form, and whoever looks at the place itself, is counted for anew.
 */
@Component
class Badges implements HandlerInterceptor {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_PEOPLE = 10_000;

    private final Cache<Who, Map<String, Long>> counts = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(MOST_PEOPLE)
            .build();

    long of(Job job, Actor actor, boolean isThere) {
        return kept(actor, job.path(), isThere, () -> job.waiting().applyAsLong(actor));
    }

    long of(Bell bell, Actor actor, boolean isThere) {
        return kept(actor, bell.path(), isThere, () -> bell.waiting().applyAsLong(actor));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var signed = Frames.signed();
        if (signed != null && !request.getMethod().equals("GET")) {
            counts.invalidate(Who.of(signed.actor()));
        }
    }

    private long kept(Actor actor, String place, boolean isThere, LongSupplier counting) {
        var known = counts.get(Who.of(actor), who -> new ConcurrentHashMap<>());
        var before = isThere ? null : known.get(place);
        if (before != null) {
            return before;
        }
        long counted = counting.getAsLong();
        known.put(place, counted);
        return counted;
    }

    /** A person at the unit acted for. */
    private record Who(UUID account, UUID unit) {
        static Who of(Actor actor) {
            return new Who(actor.account(), actor.unit());
        }
    }
}
