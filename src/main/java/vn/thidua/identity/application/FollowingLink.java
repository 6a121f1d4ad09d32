package vn.thidua.identity.application;

import static vn.thidua.identity.domain.IdentityReason.LINK_VOID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountUnlocked;
import vn.thidua.identity.MailConfirmed;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.identity.domain.LockOut;
import vn.thidua.identity.domain.Mailbox;
import vn.thidua.identity.domain.Mailboxes;
import vn.thidua.identity.domain.MailedLink;
import vn.thidua.identity.domain.MailedLinks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Theo liên kết trong thư: whoever reads the mailbox sets a new password, ends a lock or confirms the address, once. */
@Service
@Transactional
public class FollowingLink {

    private final AccountBook accounts;
    private final MailedLinks links;
    private final Mailboxes mailboxes;
    private final ChangingPassword changing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingLink(
            AccountBook accounts,
            MailedLinks links,
            Mailboxes mailboxes,
            ChangingPassword changing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mailboxes = mailboxes;
        this.changing = changing;
        this.events = events;
        this.clock = clock;
    }

    /** The user name a link is for, while the link is good. */
    @Transactional(readOnly = true)
    public Optional<String> username(Token token, LinkPurpose purpose) {
        return links.good(token, purpose, clock.instant())
                .flatMap(link -> accounts.findById(link.account()))
                .filter(Account::isOpen)
                .map(Account::username);
    }

    /** Every sign-in of the account ends; the second factor, if any, stays. */
    public void reset(Token token, String password, String again) {
        var link = use(token, LinkPurpose.RESET);
        var account = changing.set(accounts.findLockedById(link.account()).orElseThrow(), password, again, null);
        events.publishEvent(new PasswordChanged(account.id(), account.username(), actor(account), clock.instant()));
    }

    public void unlock(Token token) {
        var link = use(token, LinkPurpose.UNLOCK);
        var account = accounts.findLockedById(link.account()).orElseThrow();
        accounts.save(account.with(LockOut.NONE));
        events.publishEvent(new AccountUnlocked(account.id(), account.username(), actor(account), clock.instant()));
    }

    public void confirm(Token token) {
        var link = use(token, LinkPurpose.CONFIRM);
        var account = accounts.get(link.account());
        var address = String.valueOf(link.address());
        var now = clock.instant();
        mailboxes.save(mailboxes
                .findById(account.id())
                .map(known -> known.movedTo(address, now))
                .orElseGet(() -> Mailbox.of(account.id(), address, now)));
        events.publishEvent(new MailConfirmed(account.id(), account.username(), actor(account), now));
    }

    private MailedLink use(Token token, LinkPurpose purpose) {
        var link = links.findLockedByTokenHash(token.hash())
                .filter(found -> found.purpose() == purpose)
                .orElseThrow(() -> Refusal.because(LINK_VOID));
        return links.save(link.use(clock.instant()));
    }

    private Actor actor(Account account) {
        return account.actor(LocalDate.now(clock));
    }
}
