package vn.thidua.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Token;

/** All one-time links, as if they were in memory. */
public interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /** Held until the transaction ends: a link opened twice at once is used once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Invitation> findLockedByTokenHash(String hash);

    Optional<Invitation> findByTokenHash(String hash);

    List<Invitation> findByAccountAndUsedAtIsNull(AccountId account);

    List<Invitation> findByAccountIsNullAndUsedAtIsNull();

    default Optional<Invitation> good(Token token, Instant now) {
        return findByTokenHash(token.hash()).filter(invitation -> invitation.isGood(now));
    }
}
