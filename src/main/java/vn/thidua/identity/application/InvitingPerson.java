package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityReason.ACCOUNT_CLOSED;
import static vn.thidua.identity.domain.IdentityReason.LINK_VOID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.InvitationMade;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.IdentityAct;
import vn.thidua.identity.domain.Invitation;
import vn.thidua.identity.domain.Invitations;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Mời đặt mật khẩu: a one-time link instead of a password someone else would know. */
@Service
@Transactional
public class InvitingPerson {

    private final AccountBook accounts;
    private final Invitations invitations;
    private final KeepingAccount keeping;
    private final ChangingPassword changing;
    private final InvitationLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitingPerson(
            AccountBook accounts,
            Invitations invitations,
            KeepingAccount keeping,
            ChangingPassword changing,
            InvitationLetter letter,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.keeping = keeping;
        this.changing = changing;
        this.letter = letter;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a new link; links made before are void from now on. The old password holds until the new one is set. */
    public Token invite(AccountId id, Actor by) {
        var account = keeping.kept(id, IdentityAct.INVITE_PERSON, by);
        if (!account.isOpen()) {
            throw Refusal.because(ACCOUNT_CLOSED, account.name());
        }
        var now = clock.instant();
        invitations.findByAccountAndUsedAtIsNull(id).stream()
                .filter(old -> old.isGood(now))
                .forEach(old -> invitations.save(old.use(now)));
        var token = Token.fresh();
        invitations.save(Invitation.of(token, id, now.plus(Invitation.PERSON)));
        events.publishEvent(new InvitationMade(id, account.name(), account.username(), by, now));
        return token;
    }

    /** The same by mail: nobody but the reader of that mailbox sees the link. */
    public void inviteByMail(AccountId id, MailAddress to, Actor by) {
        letter.send(to, accounts.get(id).username(), invite(id, by));
    }

    /** The user name a link is for, while the link is good. */
    @Transactional(readOnly = true)
    public Optional<String> invited(Token token) {
        return invitations
                .good(token, clock.instant())
                .map(Invitation::account)
                .flatMap(accounts::findById)
                .map(account -> account.username());
    }

    public void accept(Token token, String password, String again) {
        var now = clock.instant();
        var invitation = invitations.findLockedByTokenHash(token.hash()).orElseThrow(() -> Refusal.because(LINK_VOID));
        var id = invitation.account();
        if (id == null) {
            throw Refusal.because(LINK_VOID);
        }
        var used = invitation.use(now);
        var account = changing.set(accounts.get(id), password, again, null);
        invitations.save(used);
        events.publishEvent(new PasswordChanged(id, account.username(), account.actor(LocalDate.now(clock)), now));
    }
}
