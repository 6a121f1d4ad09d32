package vn.thidua.journey;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The province's single sign-on: a real OpenID Connect server with a sign-in page of its own. */
final class Province {

    static final String NAME = "Tài khoản Hải Phòng";
    static final String PATH = "/haiphong/";

    private static final MockOAuth2Server SERVER = start();

    private Province() {}

    static void describe(DynamicPropertyRegistry properties) {
        properties.add("thidua.oidc.issuer", Province::issuer);
        properties.add("thidua.oidc.client-id", () -> "thidua");
        properties.add("thidua.oidc.client-secret", () -> "bi-mat-cua-buoi-thu");
        properties.add("thidua.oidc.name", () -> NAME);
        properties.add("thidua.oidc.two-steps", () -> "mfa,otp");
    }

    static String issuer() {
        return SERVER.issuerUrl("haiphong").toString();
    }

    /** The person fills in the province's own page; what it then says of them beside their number is given. */
    static void confirm(Page page, String person, String claims) {
        page.waitForURL(Pattern.compile(".*" + PATH + "authorize.*"));
        page.fill("input[name=username]", person);
        page.fill("textarea[name=claims]", claims);
        page.click("input[type=submit]");
    }

    private static MockOAuth2Server start() {
        var server = new MockOAuth2Server(new OAuth2Config(true));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        return server;
    }
}
