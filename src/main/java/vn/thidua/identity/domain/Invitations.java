package vn.thidua.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;

/** All one-time links, as if they were in memory. */
public interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /** Held until the transaction ends: a link opened twice at once is used once. */
    @Query("select * from identity.invitation where token_hash = :hash for update")
    Optional<Invitation> findByTokenHash(String hash);

    List<Invitation> findByAccountAndUsedAtIsNull(AccountId account);

    List<Invitation> findByAccountIsNullAndUsedAtIsNull();

    default Optional<Invitation> good(Token token, Instant now) {
        return findByTokenHash(token.hash()).filter(invitation -> invitation.isGood(now));
    }
}
