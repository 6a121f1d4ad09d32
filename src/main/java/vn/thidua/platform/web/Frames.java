package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/** Puts the frame around a page: asks each room for its job and the session for the person. */
@Component
class Frames {

    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<Bell> bells;
    private final Badges badges;
    private final Clock clock;
    private final boolean demo;

    Frames(
            ObjectProvider<Job> jobs,
            ObjectProvider<Bell> bells,
            Badges badges,
            Clock clock,
            @Value("${thidua.demo:false}") boolean demo) {
        this.jobs = jobs;
        this.bells = bells;
        this.badges = badges;
        this.clock = clock;
        this.demo = demo;
    }

    Frame around(HttpServletRequest request) {
        var signed = signed();
        var today = LocalDate.now(clock);
        return new Frame(
                signed,
                today.getYear(),
                signed == null ? List.of() : entries(signed, request.getRequestURI()),
                signed == null ? null : bell(signed, request.getRequestURI()),
                token(request),
                demo,
                Days.written(today),
                request.getRequestURI(),
                notice(request));
    }

    private List<Frame.Entry> entries(Signed signed, String path) {
        var shown = badges.jobs(signed.actor(), () -> shownTo(signed.actor()));
        var current =
                shown.reversed().stream().filter(job -> job.isDoneAt(path)).findFirst();
        return shown.stream()
                .filter(job -> job.isShownBeside(current.orElse(null)))
                .map(job -> new Frame.Entry(
                        job.key(),
                        job.path(),
                        job.icon(),
                        job.order(),
                        badges.count(signed.actor(), job.path(), path.equals(job.path()), job.waiting()),
                        current.filter(job::equals).isPresent(),
                        job.within() != null))
                .toList();
    }

    private List<Job> shownTo(Actor actor) {
        return jobs.stream()
                .filter(job -> job.shownTo().test(actor))
                .sorted(Comparator.comparingInt(Job::order))
                .toList();
    }

    private Frame.@Nullable Entry bell(Signed signed, String path) {
        var bell = bells.getIfAvailable();
        return bell == null
                ? null
                : new Frame.Entry(
                        bell.key(),
                        bell.path(),
                        "bell",
                        0,
                        badges.count(signed.actor(), bell.path(), path.equals(bell.path()), bell.waiting()),
                        path.equals(bell.path()),
                        false);
    }

    static @Nullable Signed signed() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Signed signed ? signed : null;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get("notice") instanceof Notice notice ? notice : null;
    }

    private static Frame.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Token(token.getParameterName(), token.getToken())
                : new Frame.Token("_csrf", "");
    }
}
