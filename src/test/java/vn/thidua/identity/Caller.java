package vn.thidua.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person at one browser: keeps the cookies from answer to answer, as browsers do. */
final class Caller {

    private final MockMvcTester browser;
    private final Map<String, Cookie> cookies = new HashMap<>(Map.of("lang", new Cookie("lang", "vi")));

    Caller(MockMvcTester browser) {
        this.browser = browser;
    }

    MvcTestResult get(String path) {
        return send("GET", path);
    }

    /** @param fields names and texts in turn */
    MvcTestResult post(String path, String... fields) {
        return send("POST", path, fields);
    }

    MvcTestResult send(String method, String path, String... fields) {
        var request = browser.method(HttpMethod.valueOf(method))
                .uri(path)
                .cookie(cookies.values().toArray(Cookie[]::new))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var answer = request.exchange();
        for (var cookie : answer.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return answer;
    }

    /** The cookies as they are sent: another session number makes them others. */
    String cookies() {
        return cookies.values().stream().map(Cookie::getValue).sorted().toList().toString();
    }
}
