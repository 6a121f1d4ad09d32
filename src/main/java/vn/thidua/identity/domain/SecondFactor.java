package vn.thidua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;

/**
 * Xác thực hai bước: what a person proves beside the password, a phone that holds this secret.
 *
 * @param secret sealed
 * @param since null while offered and not yet confirmed by a code
 * @param lastStep the last step a code was taken of; codes of it and before are void
 */
@Table(schema = "identity", name = "second_factor")
public record SecondFactor(
        @Id AccountId account,
        @Version @Nullable Integer version,
        String secret,
        Instant madeAt,
        @Nullable Instant since,
        long lastStep,

        @MappedCollection(idColumn = "account", keyColumn = "position")
        List<RecoveryCode> codes) {

    /** How long a secret that was shown may be confirmed. */
    public static final Duration OFFER_LASTS = Duration.ofMinutes(30);

    public static SecondFactor offer(AccountId account, String secret, Instant now) {
        return new SecondFactor(account, null, secret, now, null, 0, List.of());
    }

    public boolean isOn() {
        return since != null;
    }

    public boolean isOffered(Instant now) {
        return since == null && now.isBefore(madeAt.plus(OFFER_LASTS));
    }

    public SecondFactor offerAnew(String secret, Instant now) {
        return new SecondFactor(account, version, secret, now, null, 0, List.of());
    }

    /** @param hashes of the recovery codes shown now; those shown before are void */
    public SecondFactor confirm(long step, List<String> hashes, Instant now) {
        return new SecondFactor(account, version, secret, madeAt, now, step, fresh(hashes));
    }

    public SecondFactor withCodes(List<String> hashes) {
        return new SecondFactor(account, version, secret, madeAt, since, lastStep, fresh(hashes));
    }

    public SecondFactor took(long step) {
        return new SecondFactor(account, version, secret, madeAt, since, step, codes);
    }

    /** With the recovery code of this hash used up; nothing when there is no such code or it was used before. */
    public Optional<SecondFactor> recovered(String hash, Instant now) {
        if (codes.stream().noneMatch(code -> code.isGood(hash))) {
            return Optional.empty();
        }
        var left = codes.stream()
                .map(code -> code.isGood(hash) ? code.use(now) : code)
                .toList();
        return Optional.of(new SecondFactor(account, version, secret, madeAt, since, lastStep, left));
    }

    public long codesLeft() {
        return codes.stream().filter(code -> code.usedAt() == null).count();
    }

    private static List<RecoveryCode> fresh(List<String> hashes) {
        return hashes.stream().map(hash -> new RecoveryCode(hash, null)).toList();
    }
}
