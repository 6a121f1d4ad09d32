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

/** All links sent by mail, as if they were in memory. */
public interface MailedLinks extends Repository<MailedLink, UUID> {

    MailedLink save(MailedLink link);

    /** Held until the transaction ends: a link opened twice at once is used once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<MailedLink> findLockedByTokenHash(String hash);

    Optional<MailedLink> findByTokenHash(String hash);

    List<MailedLink> findByAccountAndPurposeAndUsedAtIsNull(AccountId account, LinkPurpose purpose);

    long countByAccountAndPurposeAndMadeAtAfter(AccountId account, LinkPurpose purpose, Instant since);

    /** The link of this token and purpose while it is good. */
    default Optional<MailedLink> good(Token token, LinkPurpose purpose, Instant now) {
        return findByTokenHash(token.hash()).filter(link -> link.purpose() == purpose && link.isGood(now));
    }
}
