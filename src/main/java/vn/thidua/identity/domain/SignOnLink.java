package vn.thidua.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;

/**
 * Gắn tài khoản: whom the single sign-on must name for this account to open.
 *
 * @param claim what an administrator expects the provider to say of the person; null when the person linked it
 * @param subject the provider's own number of the person, kept from the first time on; afterwards only it counts
 */
@Table(schema = "identity", name = "sign_on_link")
public record SignOnLink(
        @Id AccountId account,
        @Version @Nullable Integer version,
        String issuer,
        @Nullable String claim,
        @Nullable String subject,
        Instant since) {

    public static SignOnLink shown(AccountId account, Assertion assertion, Instant now) {
        return new SignOnLink(account, null, assertion.issuer(), null, assertion.subject(), now);
    }

    public static SignOnLink expected(AccountId account, String issuer, String claim, Instant now) {
        return new SignOnLink(account, null, issuer, claim, null, now);
    }

    /** The same row with what another link says. */
    public SignOnLink becoming(SignOnLink other) {
        return new SignOnLink(account, version, other.issuer, other.claim, other.subject, other.since);
    }

    public SignOnLink bound(Assertion assertion) {
        return new SignOnLink(account, version, issuer, claim, assertion.subject(), since);
    }

    public boolean isBound() {
        return subject != null;
    }
}
