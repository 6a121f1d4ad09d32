package vn.thidua.identity.domain;

import static vn.thidua.identity.domain.IdentityReason.LINK_VOID;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Token;
import vn.thidua.shared.Refusal;

/**
 * Liên kết gửi qua thư: good once, for half an hour. Only the hash of its token is kept.
 *
 * @param address the mail address it confirms; null for other purposes
 */
@Table(schema = "identity", name = "mailed_link")
public record MailedLink(
        @Id UUID id,
        @Version @Nullable Integer version,
        String tokenHash,
        LinkPurpose purpose,
        AccountId account,
        @Nullable String address,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public static final Duration LASTS = Duration.ofMinutes(30);

    /** So many letters one account gets in this time, whoever asks. */
    public static final int MOST = 3;

    public static final Duration WITHIN = Duration.ofHours(1);

    public static MailedLink of(
            Token token, LinkPurpose purpose, AccountId account, @Nullable String address, Instant now) {
        return new MailedLink(
                UUID.randomUUID(), null, token.hash(), purpose, account, address, now, now.plus(LASTS), null);
    }

    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public MailedLink use(Instant now) {
        if (!isGood(now)) {
            throw Refusal.because(LINK_VOID);
        }
        return new MailedLink(id, version, tokenHash, purpose, account, address, madeAt, expiresAt, now);
    }
}
