package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.KEEP_OWN_SIGN_IN;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.SessionEnded;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.Device;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Phiên đăng nhập: where a person is signed in, told so that they know each, and ending one of them. */
@Service
@Transactional
public class SeeingSessions {

    /** Session attributes: what the browser called itself, and the address it came from. */
    public static final String AGENT = "sign-in.agent";

    public static final String ADDRESS = "sign-in.address";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeingSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One sign-in.
     *
     * @param handle names it without giving away its number
     * @param here whether it is the one that asks
     */
    public record OpenSession(
            String handle, Device device, String address, Instant since, Instant lastUsed, boolean here) {}

    /** This one first, then the last used. */
    @Transactional(readOnly = true)
    public List<OpenSession> of(Actor person, @Nullable String present) {
        permission.require(KEEP_OWN_SIGN_IN, person, new UnitId(person.unit()));
        return own(person)
                .map(session -> told(session, present))
                .sorted(Comparator.comparing(OpenSession::here)
                        .thenComparing(OpenSession::lastUsed)
                        .reversed())
                .toList();
    }

    public void end(Actor person, String handle) {
        permission.require(KEEP_OWN_SIGN_IN, person, new UnitId(person.unit()));
        var session = own(person)
                .filter(open -> handle(open).equals(handle))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        sessions.deleteById(session.getId());
        events.publishEvent(new SessionEnded(new AccountId(person.account()), person.name(), person, clock.instant()));
    }

    private Stream<? extends Session> own(Actor person) {
        return sessions.findByPrincipalName(person.account().toString()).values().stream();
    }

    private static OpenSession told(Session session, @Nullable String present) {
        return new OpenSession(
                handle(session),
                Device.of(session.getAttributeOrDefault(AGENT, "")),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(present));
    }

    private static String handle(Session session) {
        return new Token(session.getId()).hash();
    }
}
