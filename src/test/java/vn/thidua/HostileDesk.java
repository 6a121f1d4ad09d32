package vn.thidua;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.shared.Actor;

/** Where hostile requests are sent from, each from a network address of its own. */
record HostileDesk(MockMvcTester browser, Map<String, Actor> people, Map<String, String> ids) {

    String known(String name) {
        return ids.getOrDefault(name, "");
    }

    /** What is wrong with the answer; empty when the request was refused as it should be. */
    Optional<String> send(HostileRequest hostile, List<String> secrets) throws Exception {
        var answer = exchange(hostile);
        var status = answer.getResponse().getStatus();
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        boolean asExpected = hostile.expected().stream().anyMatch(expected -> switch (expected) {
            case "hidden" -> status == 200;
            case String led when led.startsWith("to:") -> location.equals(led.substring(3));
            default -> String.valueOf(status).equals(expected);
        });
        boolean elsewhere = location.contains("evil.example");
        boolean told = hostile.who().startsWith("n") && secrets.stream().anyMatch(body::contains);
        return asExpected && !elsewhere && !told
                ? Optional.empty()
                : Optional.of("%s: %s %s as %s gave %d %s%s, not %s"
                        .formatted(
                                hostile.name(),
                                hostile.method(),
                                hostile.path(),
                                hostile.who(),
                                status,
                                location,
                                told ? " and told a secret" : "",
                                hostile.expected()));
    }

    private MvcTestResult exchange(HostileRequest hostile) {
        var request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(hostile.method()), URI.create(filled(hostile.path())));
        for (var field : hostile.fields()) {
            request = request.param(filled(field.name()), filled(field.value()));
        }
        for (var header : hostile.headers()) {
            request = request.header(header.name(), header.value());
        }
        if (people.containsKey(hostile.who())) {
            request = request.with(Persons.signedIn(people.get(hostile.who())));
        }
        request = switch (hostile.token()) {
            case "ok" -> request.with(csrf());
            case "wrong" -> request.with(csrf().useInvalidToken());
            default -> request;
        };
        var address = "198.51.100." + Math.floorMod(hostile.name().hashCode(), 250);
        return browser.perform(request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        }));
    }

    private String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
