package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with one sentence where no controller is reached: a request turned away by a filter. */
@Component
public class Sentences {

    private final JteViews views;
    private final LocaleResolver locales;

    Sentences(JteViews views, LocaleResolver locales) {
        this.views = views;
        this.locales = locales;
    }

    public void say(String key, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        response.setStatus(status.value());
        try {
            var view = views.resolveViewName("layout/sentence", Locale.ROOT);
            if (view != null) {
                view.render(Map.of("page", key), request, response);
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
