package vn.thidua.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.application.RecognisingPerson;
import vn.thidua.identity.domain.Present;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Signed;

/**
 * Puts who the person is now in the place of who they were at sign-in, at every request: a closed account is signed out,
 * an ended duty gone, another unit acted for.
 */
class RecognisedEachTime extends OncePerRequestFilter {

    /** The session's attribute that holds the unit chosen. */
    static final String UNIT = "thidua.unit";

    private static final List<String> ASK_NOBODY =
            List.of("/vendor/", "/css/", "/js/", "/img/", "/favicon", "/actuator/");

    private final RecognisingPerson recognising;

    RecognisedEachTime(RecognisingPerson recognising) {
        this.recognising = recognising;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ASK_NOBODY.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedPerson person) {
            var context = SecurityContextHolder.createEmptyContext();
            recognising
                    .recognise(new AccountId(person.actor().account()))
                    .ifPresentOrElse(
                            now -> context.setAuthentication(as(person(now, person, chosen(request)), authentication)),
                            () -> leave(request));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private SignedPerson person(Present now, SignedPerson before, @Nullable UnitId chosen) {
        var actor = now.actingFor(chosen);
        var places = now.units().size() < 2
                ? List.<Signed.Place>of()
                : now.units().stream()
                        .map(unit -> new Signed.Place(unit.value(), recognising.name(unit)))
                        .toList();
        var unit =
                actor.unit().equals(before.actor().unit()) ? before.unit() : recognising.name(new UnitId(actor.unit()));
        return new SignedPerson(actor, now.post(), unit, places);
    }

    private static Authentication as(SignedPerson person, Authentication before) {
        var signed = UsernamePasswordAuthenticationToken.authenticated(person, null, before.getAuthorities());
        signed.setDetails(before.getDetails());
        return signed;
    }

    private static @Nullable UnitId chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(UNIT) instanceof UUID unit ? new UnitId(unit) : null;
    }

    private static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
