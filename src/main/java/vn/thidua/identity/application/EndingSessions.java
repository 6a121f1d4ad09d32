package vn.thidua.identity.application;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountId;

/** Đăng xuất mọi nơi: ends the sign-ins of an account, so that nobody goes on with what they held before. */
@Service
@Transactional
public class EndingSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EndingSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param kept the one session that goes on, if any */
    void end(AccountId account, @Nullable String kept) {
        sessions.findByPrincipalName(account.value().toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
