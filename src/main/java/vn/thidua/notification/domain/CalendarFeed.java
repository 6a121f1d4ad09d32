package vn.thidua.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Token;

/** Lịch hạn riêng: the secret address under which a person's calendar program fetches what is due; the hash of it only. */
@Table(schema = "notification", name = "feed")
public record CalendarFeed(
        @Id AccountId account, @Version @Nullable Integer version, String tokenHash, Instant madeAt) {

    public static CalendarFeed of(AccountId account, Token token, Instant now) {
        return new CalendarFeed(account, null, token.hash(), now);
    }

    /** The old address is void from then on. */
    public CalendarFeed renewed(Token token, Instant now) {
        return new CalendarFeed(account, version, token.hash(), now);
    }
}
