package vn.thidua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.thidua.identity.adapter.OpenIdProvider;
import vn.thidua.identity.application.AdmittingByProvider;
import vn.thidua.identity.application.LinkingSignOn;
import vn.thidua.shared.Refusal;

/** Who comes back from the single sign-on: signed in here by their linked account, or linked to the account they hold. */
@Component
class SignOnReturn implements AuthenticationSuccessHandler {

    private final OpenIdProvider provider;
    private final AdmittingByProvider admitting;
    private final LinkingSignOn linking;
    private final Threshold threshold;

    SignOnReturn(OpenIdProvider provider, AdmittingByProvider admitting, LinkingSignOn linking, Threshold threshold) {
        this.provider = provider;
        this.admitting = admitting;
        this.linking = linking;
        this.threshold = threshold;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication came)
            throws IOException, ServletException {
        var token = (OAuth2AuthenticationToken) came;
        var person = (OidcUser) token.getPrincipal();
        if (OpenIdProvider.LINK.equals(token.getAuthorizedClientRegistrationId())) {
            link(person, request, response);
        } else {
            signIn(person, token.getDetails(), request, response);
        }
    }

    private void signIn(OidcUser person, Object details, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var admitted = admitting.admit(provider.read(person), provider.name().orElse(""), request.getRemoteAddr());
        if (admitted.isEmpty()) {
            leave(request, response, "/sign-in?sign-on=unknown");
            return;
        }
        var signed = Threshold.signIn(admitted.get(), details);
        threshold.keep(signed, request, response);
        request.getSession().setAttribute(SignOnDoor.TOKEN, person.getIdToken().getTokenValue());
        threshold.onAuthenticationSuccess(request, response, signed);
    }

    /** Only for the person who asked from the page of their own account, in this very session. */
    private void link(OidcUser person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession();
        if (!(session.getAttribute(SignOnDoor.LINKING) instanceof Authentication before
                && before.getPrincipal() instanceof SignedPerson owner)) {
            leave(request, response, "/sign-in?sign-on=failed");
            return;
        }
        session.removeAttribute(SignOnDoor.LINKING);
        threshold.keep(before, request, response);
        try {
            linking.link(owner.actor(), provider.read(person));
            response.sendRedirect("/account/sign-on?linked");
        } catch (Refusal refusal) {
            response.sendRedirect("/account/sign-on?taken");
        }
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, String where)
            throws IOException {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        response.sendRedirect(where);
    }
}
