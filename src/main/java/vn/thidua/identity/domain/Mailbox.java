package vn.thidua.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;

/** Hộp thư: the mail address of an account, confirmed by a link sent there. */
@Table(schema = "identity", name = "mailbox")
public record Mailbox(
        @Id AccountId account, @Version @Nullable Integer version, String address, Instant confirmedAt) {

    public static Mailbox of(AccountId account, String address, Instant now) {
        return new Mailbox(account, null, address, now);
    }

    public Mailbox movedTo(String address, Instant now) {
        return new Mailbox(account, version, address, now);
    }
}
