package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.thidua.platform.Outage;

/**
 * Says that the database is away or its disk full, also where no controller is reached: the session and the account
 * are read from it first. Stands before every other filter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String SECONDS_TO_RETRY = "5";

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p role="alert">%2$s</p></main></body>
            </html>
            """;

    private final MessageSourceAccessor words;
    private final LocaleResolver locales;
    private final Path home;

    DatabaseAway(MessageSource words, LocaleResolver locales, @Value("${thidua.home}") Path home) {
        this.words = new MessageSourceAccessor(words);
        this.locales = locales;
        this.home = home;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var outage = Outage.behind(failure, home);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            log.warn("{}: {} {}", outage.get(), request.getMethod(), firstPart(request.getRequestURI()));
            answer(response, outage.get(), locales.resolveLocale(request));
        }
    }

    /** What follows may be the secret of a link. */
    private static String firstPart(String path) {
        return path.replaceFirst("^(/[^/]*).*", "$1");
    }

    private void answer(HttpServletResponse response, Outage outage, Locale locale) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.formatted(
                        words.getMessage("platform.name", locale), words.getMessage(outage.key(), locale)));
    }
}
