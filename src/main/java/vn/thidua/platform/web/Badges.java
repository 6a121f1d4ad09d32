package vn.thidua.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.shared.Actor;

/**
 * Which jobs a person has and how much waits at each and at the bell, kept for half a minute: the frame stands around every
 * page, and would ask every room each time. Whoever sends a form, and whoever looks at the place itself, is counted for anew.
 */
@Component
class Badges implements HandlerInterceptor {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_PEOPLE = 10_000;

    private final Cache<Actor, Kept> kept = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(MOST_PEOPLE)
            .build();

    /** @param finding asked when nothing is kept */
    List<Job> jobs(Actor actor, Supplier<List<Job>> finding) {
        return kept.get(actor, who -> new Kept(finding.get(), new ConcurrentHashMap<>()))
                .jobs();
    }

    /** @param isThere whether the person looks at the place itself */
    long count(Actor actor, String place, boolean isThere, ToLongFunction<Actor> counting) {
        var known = kept.getIfPresent(actor);
        var before = isThere || known == null ? null : known.counts().get(place);
        if (before != null) {
            return before;
        }
        long counted = counting.applyAsLong(actor);
        if (known != null) {
            known.counts().put(place, counted);
        }
        return counted;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var signed = Frames.signed();
        if (signed != null && !request.getMethod().equals("GET")) {
            kept.invalidate(signed.actor());
        }
    }

    private record Kept(List<Job> jobs, Map<String, Long> counts) {}
}
