package vn.thidua.identity.application;

import static vn.thidua.identity.domain.MailReason.MAIL_NOT_SET;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.MailRemoved;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.identity.domain.Mailbox;
import vn.thidua.identity.domain.Mailboxes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Đổi địa chỉ thư: by the person, who knows the password; the new address holds once its link was followed. */
@Service
@Transactional
public class ChangingMail {

    private final OwnAccount own;
    private final Mailboxes mailboxes;
    private final PersonProof proof;
    private final SendingLink sending;
    private final Postman postman;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingMail(
            OwnAccount own,
            Mailboxes mailboxes,
            PersonProof proof,
            SendingLink sending,
            Postman postman,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.mailboxes = mailboxes;
        this.proof = proof;
        this.sending = sending;
        this.postman = postman;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> address(Actor person) {
        return mailboxes.findById(own.id(person)).map(Mailbox::address);
    }

    public void change(Actor person, String password, String address) {
        var account = own.of(person);
        proof.requirePassword(account, password);
        if (!postman.isReady()) {
            throw Refusal.because(MAIL_NOT_SET);
        }
        sending.confirm(account, MailAddress.of(address));
    }

    public void remove(Actor person, String password) {
        var account = own.of(person);
        proof.requirePassword(account, password);
        mailboxes.findById(account.id()).ifPresent(mailbox -> {
            mailboxes.delete(mailbox);
            events.publishEvent(new MailRemoved(account.id(), account.username(), person, clock.instant()));
        });
    }
}
