package vn.thidua.identity.application;

import static vn.thidua.identity.domain.MailReason.MAIL_NOT_SET;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.identity.domain.LinkRequest;
import vn.thidua.identity.domain.LinkRequests;
import vn.thidua.shared.Refusal;

/**
 * Xin liên kết qua thư: anybody may ask. The answer and the work done for it are the same whether or not there is such an
 * account: it is looked up later, in the background.
 */
@Service
@Transactional
public class AskingLink {

    private static final int LONGEST = 254;

    private final LinkRequests requests;
    private final Letters letters;
    private final Postman postman;
    private final Clock clock;

    AskingLink(LinkRequests requests, Letters letters, Postman postman, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * @param name user name or mail address, as typed
     * @param address the network address it is asked from; who asks too often gets the same answer and no letter
     */
    public void ask(LinkPurpose purpose, String name, String address) {
        if (!postman.isReady()) {
            throw Refusal.because(MAIL_NOT_SET);
        }
        var since = clock.instant().minus(LinkRequest.WITHIN);
        requests.deleteByAtBefore(since);
        if (name.length() <= LONGEST && requests.countByAddressAndAtAfter(address, since) < LinkRequest.MOST) {
            requests.save(new LinkRequest(null, address, clock.instant()));
            letters.answer(purpose, name);
        }
    }
}
