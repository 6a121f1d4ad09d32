package vn.thidua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.identity.adapter.OpenIdProvider;

/** Cửa đăng nhập chung: the way to the single sign-on and back, there only when one is set up. */
@Component
class SignOnDoor {

    /** The session's attributes: the provider's word kept for signing out there too, and who asked for a link. */
    static final String TOKEN = "thidua.sign-on.token";

    static final String LINKING = "thidua.sign-on.linking";

    private static final Logger log = LoggerFactory.getLogger(SignOnDoor.class);

    private final OpenIdProvider provider;
    private final SignOnReturn coming;

    SignOnDoor(OpenIdProvider provider, SignOnReturn coming) {
        this.provider = provider;
        this.coming = coming;
    }

    /** Where forms may lead besides this program: signing out leads on to the provider. */
    String formTargets() {
        return provider.isOffered() ? " " + provider.origin() : "";
    }

    void open(HttpSecurity http) throws Exception {
        if (!provider.isOffered()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(provider.registrations())
                        .authorizedClientRepository(new NoTokensKept())
                        .successHandler(coming)
                        .failureHandler(SignOnDoor::failed)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F going) {
                                going.setAuthenticationFailureHandler(SignOnDoor::failed);
                                return going;
                            }
                        }))
                .logout(out -> out.addLogoutHandler(SignOnDoor::remember).logoutSuccessHandler(this::signOutThereToo));
    }

    /** Refused there, a forged answer, or the provider is away: one sentence for all; the log says which. */
    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("single sign-on failed: {}", failure.getClass().getSimpleName());
        response.sendRedirect("/sign-in?sign-on=failed");
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(TOKEN) instanceof String token) {
            request.setAttribute(TOKEN, token);
        }
    }

    private void signOutThereToo(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var token = request.getAttribute(TOKEN);
        var address = token == null ? null : provider.signOutAddress().orElse(null);
        if (address == null) {
            response.sendRedirect("/sign-in?out");
            return;
        }
        var back = request.getRequestURL().toString().replaceFirst("/sign-out$", "/sign-in?out");
        response.sendRedirect(UriComponentsBuilder.fromUriString(address)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token, back)
                .toUriString());
    }
}
