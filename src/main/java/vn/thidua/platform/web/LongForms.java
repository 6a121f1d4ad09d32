package vn.thidua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a form is longer than the program reads, and the way out. Stands before whoever reads the first field of a form:
 * none could be read, not even the token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LongForms extends OncePerRequestFilter {

    private final Sentences sentences;
    private final long longest;

    LongForms(Sentences sentences, @Value("${server.tomcat.max-http-form-post-size}") DataSize longest) {
        this.sentences = sentences;
        this.longest = longest.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= longest || !isForm(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sentences.say("platform.form-too-long", HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
