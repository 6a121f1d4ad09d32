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
 * Liên kết dùng một lần: lets its bearer set a password once. Only the hash of the token is kept.
 *
 * @param account whose password; null admits the first administrator
 */
@Table(schema = "identity", name = "invitation")
public record Invitation(
        @Id UUID id,
        @Version @Nullable Integer version,
        String tokenHash,
        @Nullable AccountId account,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public static final Duration FIRST_ADMINISTRATOR = Duration.ofHours(24);
    public static final Duration PERSON = Duration.ofDays(7);

    public static Invitation of(Token token, @Nullable AccountId account, Instant expiresAt) {
        return new Invitation(UUID.randomUUID(), null, token.hash(), account, expiresAt, null);
    }

    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public Invitation use(Instant now) {
        if (!isGood(now)) {
            throw Refusal.because(LINK_VOID);
        }
        return new Invitation(id, version, tokenHash, account, expiresAt, now);
    }
}
