package vn.thidua.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.Account;
import vn.thidua.identity.domain.AccountBook;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.identity.domain.Mailbox;
import vn.thidua.identity.domain.Mailboxes;
import vn.thidua.identity.domain.MailedLink;
import vn.thidua.identity.domain.MailedLinks;

/** Gửi liên kết: makes a one-time link and queues the letter that carries it; links asked for before are void. */
@Service
@Transactional
public class SendingLink {

    private final AccountBook accounts;
    private final Mailboxes mailboxes;
    private final MailedLinks links;
    private final Letters letters;
    private final Postman postman;
    private final Clock clock;

    SendingLink(
            AccountBook accounts,
            Mailboxes mailboxes,
            MailedLinks links,
            Letters letters,
            Postman postman,
            Clock clock) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.postman = postman;
        this.clock = clock;
    }

    /** Every open account of this user name or confirmed address gets its letter; an unlock link only who is locked. */
    void answer(LinkPurpose purpose, String name) {
        for (var mailbox : mailboxes(name.strip().toLowerCase(Locale.ROOT))) {
            accounts.findLockedById(mailbox.account())
                    .filter(Account::isOpen)
                    .filter(account ->
                            purpose != LinkPurpose.UNLOCK || account.lockOut().isOn(clock.instant()))
                    .ifPresent(account -> send(purpose, account, new MailAddress(mailbox.address()), null));
        }
    }

    /** To the new address, which its owner is to confirm. */
    void confirm(Account account, MailAddress address) {
        send(LinkPurpose.CONFIRM, account, address, address.text());
    }

    private List<Mailbox> mailboxes(String name) {
        return name.contains("@")
                ? mailboxes.findByAddress(name)
                : accounts.findByUsername(name).flatMap(account -> mailboxes.findById(account.id())).stream()
                        .toList();
    }

    private void send(LinkPurpose purpose, Account account, MailAddress to, @Nullable String confirmed) {
        var now = clock.instant();
        if (links.countByAccountAndPurposeAndMadeAtAfter(account.id(), purpose, now.minus(MailedLink.WITHIN))
                >= MailedLink.MOST) {
            return;
        }
        links.findByAccountAndPurposeAndUsedAtIsNull(account.id(), purpose).stream()
                .filter(old -> old.isGood(now))
                .forEach(old -> links.save(old.use(now)));
        var token = Token.fresh();
        links.save(MailedLink.of(token, purpose, account.id(), confirmed, now));
        letters.send(
                to,
                purpose.word(),
                account.username(),
                postman.home() + "/mail/" + purpose.word() + "/" + token.text());
    }
}
