package vn.thidua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thidua.identity.application.SigningIn.Admitted;
import vn.thidua.identity.domain.Admission;
import vn.thidua.platform.web.Sentences;
import vn.thidua.platform.web.Signed;

/** Ngưỡng cửa: between the right password and the house. Who stands here reaches the second step and nothing else. */
@Component
class Threshold implements AuthenticationSuccessHandler, AccessDeniedHandler {

    private final AuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Sentences sentences;

    Threshold(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sign-in the admitted person gets: whole, or half. Every way of signing in comes by here. */
    static Authentication signIn(Admitted admitted, @Nullable Object details) {
        var person = new SignedPerson(admitted.actor(), admitted.post(), admitted.unit());
        var principal = admitted.admission() == Admission.WHOLE ? person : new HalfSigned(person, admitted.admission());
        var signed = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        signed.setDetails(details);
        return signed;
    }

    /** Asks for a whole sign-in. */
    static AuthorizationManager<RequestAuthorizationContext> whole() {
        return (asked, request) -> new AuthorizationDecision(asked.get() instanceof Authentication by
                && by.isAuthenticated()
                && by.getPrincipal() instanceof Signed);
    }

    /** Asks for a person who owes this second step. */
    static AuthorizationManager<RequestAuthorizationContext> owing(Admission step) {
        return (asked, request) -> new AuthorizationDecision(
                half(asked::get).filter(person -> person.owes() == step).isPresent());
    }

    /** Who gave the right password goes to the second step, everybody else where they wanted to go. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signed)
            throws IOException, ServletException {
        Whereabouts.keep(request);
        if (signed.getPrincipal() instanceof HalfSigned person) {
            response.sendRedirect(person.path());
        } else {
            onward.onAuthenticationSuccess(request, response, signed);
        }
    }

    /** Makes the sign-in whole, under a new session number. */
    void letIn(HalfSigned person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var signed = UsernamePasswordAuthenticationToken.authenticated(person.person(), null, List.of());
        signed.setDetails(new WebAuthenticationDetails(request));
        keep(signed, request, response);
    }

    /** The sign-in this session goes on with. */
    void keep(Authentication signed, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signed);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Leads on to where the person wanted to go before the sign-in. */
    void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        onward.onAuthenticationSuccess(
                request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var half = half(() -> SecurityContextHolder.getContext().getAuthentication());
        if (half.isEmpty()) {
            sentences.say("platform.forbidden", HttpStatus.FORBIDDEN, request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", half.get().path());
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendRedirect(half.get().path());
        }
    }

    private static Optional<HalfSigned> half(Supplier<? extends @Nullable Authentication> asked) {
        return asked.get() instanceof Authentication by && by.getPrincipal() instanceof HalfSigned person
                ? Optional.of(person)
                : Optional.empty();
    }
}
