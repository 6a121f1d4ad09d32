package vn.thidua.identity.application;

import static vn.thidua.identity.domain.MailReason.MAIL_NOT_SET;

import org.springframework.stereotype.Component;
import vn.thidua.identity.Token;
import vn.thidua.identity.domain.MailAddress;
import vn.thidua.shared.Refusal;

/** Thư mời: carries an invitation to a new person. */
@Component
class InvitationLetter {

    private final Letters letters;
    private final Postman postman;

    InvitationLetter(Letters letters, Postman postman) {
        this.letters = letters;
        this.postman = postman;
    }

    void send(MailAddress to, String username, Token token) {
        if (!postman.isReady()) {
            throw Refusal.because(MAIL_NOT_SET);
        }
        letters.send(to, "invitation", username, postman.home() + "/invitations/" + token.text());
    }
}
