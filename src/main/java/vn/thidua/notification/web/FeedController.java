package vn.thidua.notification.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.notification.application.ServingFeed;

/** Lịch riêng: fetched by calendar programs, which sign in nowhere; the secret in the address is all they have. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ServingFeed serving;

    FeedController(ServingFeed serving) {
        this.serving = serving;
    }

    @GetMapping("/feeds/{token}")
    ResponseEntity<byte[]> serve(@PathVariable String token) {
        var secret = token.endsWith(".ics") ? token.substring(0, token.length() - 4) : token;
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Cache-Control", "private, max-age=3600")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(serving.calendar(secret).getBytes(StandardCharsets.UTF_8));
    }
}
