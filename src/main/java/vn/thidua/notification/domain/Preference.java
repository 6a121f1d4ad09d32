package vn.thidua.notification.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;

/** Cách nhận tin: how one person wants to be told. */
@Table(schema = "notification", name = "preference")
public record Preference(
        @Id AccountId account,
        @Version @Nullable Integer version,
        MailChoice mail,
        LocalTime quietFrom,
        LocalTime quietTo) {

    /** What holds until the person chooses. */
    public static Preference usual(AccountId account) {
        return new Preference(account, null, MailChoice.DIGEST, QuietHours.USUAL.from(), QuietHours.USUAL.to());
    }

    public Preference chosen(MailChoice mail, QuietHours quiet) {
        return new Preference(account, version, mail, quiet.from(), quiet.to());
    }

    public QuietHours quiet() {
        return new QuietHours(quietFrom, quietTo);
    }
}
