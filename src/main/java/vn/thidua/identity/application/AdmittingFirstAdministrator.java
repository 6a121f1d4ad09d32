package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityReason.LINK_VOID;
import static vn.thidua.identity.domain.IdentityReason.PASSWORDS_DIFFER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountOpened;
import vn.thidua.identity.NewAccount;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.Invitation;
import vn.thidua.identity.domain.Invitations;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** Quản trị đầu tiên: whoever holds the link printed at the first start names the unit and becomes its administrator. */
@Service
@Transactional
public class AdmittingFirstAdministrator {

    /** On one commune's own PC the same person keeps the system and does the work; either duty can be taken back later. */
    private static final Set<Duty> FIRST_DUTIES = Set.of(Duty.ADMINISTRATOR, Duty.OFFICER);

    private final AccountBook accounts;
    private final Invitations invitations;
    private final UnitRegister register;
    private final PasswordHashing hashing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdmittingFirstAdministrator(
            AccountBook accounts,
            Invitations invitations,
            UnitRegister register,
            PasswordHashing hashing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.register = register;
        this.hashing = hashing;
        this.events = events;
        this.clock = clock;
    }

    /** Who the first administrator is. */
    public record Person(String username, String name, String post, String password, String again) {}

    /** A new link while there is no account; links of earlier starts are void. */
    public Optional<Token> offer() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        var now = clock.instant();
        invitations.findByAccountIsNullAndUsedAtIsNull().stream()
                .filter(old -> old.isGood(now))
                .forEach(old -> invitations.save(old.use(now)));
        var token = Token.fresh();
        invitations.save(Invitation.of(token, null, now.plus(Invitation.FIRST_ADMINISTRATOR)));
        return Optional.of(token);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(Token token) {
        return invitations
                        .good(token, clock.instant())
                        .filter(link -> link.account() == null)
                        .isPresent()
                && accounts.count() == 0;
    }

    /** @param haiPhong whether the communes of Hải Phòng are to be entered below the unit */
    public void admit(Token token, NewUnit unit, boolean haiPhong, Person person) {
        var link = invitations
                .findLockedByTokenHash(token.hash())
                .filter(found -> found.account() == null && accounts.count() == 0)
                .orElseThrow(() -> Refusal.because(LINK_VOID));
        var used = link.use(clock.instant());
        if (!person.password().equals(person.again())) {
            throw Refusal.because(PASSWORDS_DIFFER);
        }
        var hash = hashing.of(person.password(), person.username(), List.of(unit.name(), unit.shortName()));
        var root = register.found(unit, Actor.onTheWordOf(person.name()));
        if (haiPhong) {
            register.loadHaiPhong(root, Actor.SYSTEM);
        }
        invitations.save(used);
        var wanted = new NewAccount(person.username(), person.name(), person.post(), root, FIRST_DUTIES, null);
        var today = LocalDate.now(clock);
        var account = accounts.save(Account.open(wanted, hash, clock.instant(), today));
        events.publishEvent(new AccountOpened(
                account.id(),
                account.name(),
                account.username(),
                unit.shortName(),
                account.actor(today),
                clock.instant()));
    }
}
