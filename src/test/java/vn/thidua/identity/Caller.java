package vn.thidua.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person at one browser: keeps the session's cookie from answer to answer, as browsers do. */
final class Caller {

    private final MockMvcTester browser;
    private Cookie session = new Cookie("thidua", "");

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
                .cookie(session)
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var answer = request.exchange();
        var cookie = answer.getResponse().getCookie("thidua");
        if (cookie != null) {
            session = cookie;
        }
        return answer;
    }

    String sessionNumber() {
        return session.getValue();
    }
}
