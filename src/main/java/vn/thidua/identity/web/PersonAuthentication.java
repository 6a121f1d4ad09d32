package vn.thidua.identity.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.identity.application.SigningIn;

/** Lets the sign-in form ask the use case, and keeps the person as the principal of the session. */
@Component
class PersonAuthentication implements AuthenticationProvider {

    private final SigningIn signingIn;

    PersonAuthentication(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        var admitted = signingIn
                .attempt(asked.getName(), String.valueOf(asked.getCredentials()), String.valueOf(address))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return Threshold.signIn(admitted, asked.getDetails());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
