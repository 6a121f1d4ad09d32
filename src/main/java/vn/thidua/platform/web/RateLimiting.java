package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.platform.web.RateLimits.Counting;

/** Slows down whoever knocks too often at the pages that need no sign-in: 429, a sentence, and when to come back. */
public class RateLimiting extends OncePerRequestFilter {

    private static final List<String> ENTRIES = List.of("/sign-in", "/oauth2/", "/login/oauth2/", "/c/", "/d/");
    private static final List<String> LINKS =
            List.of("/invitations/", "/first-admin", "/lost-password", "/mail/", "/feeds/");

    private final Counting pages;
    private final Counting entries;
    private final Counting links;
    private final Sentences sentences;

    RateLimiting(RateLimits limits, Sentences sentences) {
        this.pages = limits.counting(limits.pages());
        this.entries = limits.counting(limits.entries());
        this.links = limits.counting(limits.links());
        this.sentences = sentences;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isAt(ENTRIES, request) && !isAt(LINKS, request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limit(request).take(request.getRemoteAddr());
        if (wait.equals(Duration.ZERO)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        sentences.say("platform.too-often", HttpStatus.TOO_MANY_REQUESTS, request, response);
    }

    private Counting limit(HttpServletRequest request) {
        boolean asksOnly = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (isAt(LINKS, request) && !asksOnly) {
            return links;
        }
        return asksOnly && !request.getRequestURI().contains("oauth2") ? pages : entries;
    }

    private static boolean isAt(List<String> places, HttpServletRequest request) {
        return places.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
