package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityAct.NAME_SIGN_ON;
import static vn.thidua.identity.domain.SignOnReason.SIGN_ON_ABSENT;
import static vn.thidua.identity.domain.SignOnReason.SIGN_ON_CLAIM_LONG;
import static vn.thidua.identity.domain.SignOnReason.SIGN_ON_TAKEN;

import java.time.Clock;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.SignOnExpected;
import vn.thidua.identity.SignOnLinked;
import vn.thidua.identity.SignOnUnlinked;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.Assertion;
import vn.thidua.identity.domain.SignOnLink;
import vn.thidua.identity.domain.SignOnLinks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Gắn tài khoản với đăng nhập chung: by the person who is signed in at both, or ahead by an administrator. */
@Service
@Transactional
public class LinkingSignOn {

    private static final int LONGEST_CLAIM = 254;

    private final AccountBook accounts;
    private final OwnAccount own;
    private final SignOnLinks links;
    private final SignOn provider;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingSignOn(
            AccountBook accounts,
            OwnAccount own,
            SignOnLinks links,
            SignOn provider,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.own = own;
        this.links = links;
        this.provider = provider;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SignOnLink> of(AccountId account) {
        return links.findById(account).filter(link -> link.issuer().equals(provider.issuer()));
    }

    /** Someone else's account is not there for whoever may not look after it. */
    @Transactional(readOnly = true)
    public Optional<SignOnLink> of(AccountId id, Actor by) {
        if (!permission.allows(NAME_SIGN_ON, by, accounts.get(id).unit())) {
            throw new NoSuchElementException(id.toString());
        }
        return of(id);
    }

    public void link(Actor person, Assertion assertion) {
        var account = own.of(person);
        links.of(assertion).filter(link -> !link.account().equals(account.id())).ifPresent(other -> {
            throw Refusal.because(SIGN_ON_TAKEN, name());
        });
        keep(SignOnLink.shown(account.id(), assertion, clock.instant()));
        events.publishEvent(new SignOnLinked(account.id(), account.username(), name(), person, clock.instant()));
    }

    public void unlink(Actor person) {
        var account = own.of(person);
        links.findById(account.id()).ifPresent(link -> {
            links.delete(link);
            events.publishEvent(new SignOnUnlinked(account.id(), account.username(), name(), person, clock.instant()));
        });
    }

    /** Says whom the provider must name; nothing said takes the link away. What was linked before counts no more. */
    public void expect(AccountId id, String stated, Actor by) {
        var account = accounts.get(id);
        permission.require(NAME_SIGN_ON, by, account.unit());
        var claim = stated.strip().toLowerCase(Locale.ROOT);
        if (claim.length() > LONGEST_CLAIM) {
            throw Refusal.because(SIGN_ON_CLAIM_LONG, LONGEST_CLAIM);
        }
        if (claim.isEmpty()) {
            links.findById(id).ifPresent(links::delete);
        } else {
            links.findByIssuerAndClaim(provider.issuer(), claim)
                    .filter(link -> !link.account().equals(id))
                    .ifPresent(other -> {
                        throw Refusal.because(SIGN_ON_TAKEN, name());
                    });
            keep(SignOnLink.expected(id, provider.issuer(), claim, clock.instant()));
        }
        events.publishEvent(new SignOnExpected(id, account.username(), name(), by, clock.instant()));
    }

    private void keep(SignOnLink link) {
        links.save(links.findById(link.account())
                .map(before -> before.becoming(link))
                .orElse(link));
    }

    private String name() {
        return provider.name().orElseThrow(() -> Refusal.because(SIGN_ON_ABSENT));
    }
}
