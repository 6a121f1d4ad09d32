package vn.thidua.notification.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.notification.MessageId;
import vn.thidua.organisation.UnitId;

/** Messages as they are told and seen; one for each unit, so that thousands of units are told in one go. */
@Component
public class MessageLedger {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient db;

    MessageLedger(JdbcTemplate batches, JdbcClient db) {
        this.batches = batches;
        this.db = db;
    }

    /**
     * What is told to several units.
     *
     * @param news names the telling
     * @param room whose words they are
     * @param teller the account of who acted, who is not told
     */
    public record Telling(
            UUID news, String room, String key, List<String> details, String path, UUID teller, Instant at) {}

    /** Told to whoever's duty at the unit carries one of the acts. */
    public void tell(Telling told, Map<UnitId, Set<String>> acts) {
        batches.batchUpdate("""
                insert into notification.message (id, news, unit, acts, room, key, details, path, teller, told_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, acts.entrySet(), BATCH, (insert, one) -> {
            var connection = insert.getConnection();
            insert.setObject(1, told.news());
            insert.setObject(2, one.getKey().value());
            insert.setArray(3, connection.createArrayOf("text", one.getValue().toArray()));
            insert.setString(4, told.room());
            insert.setString(5, told.key());
            insert.setArray(6, connection.createArrayOf("text", told.details().toArray()));
            insert.setString(7, told.path());
            insert.setObject(8, told.teller());
            insert.setObject(9, told.at().atOffset(ZoneOffset.UTC));
        });
    }

    /** One message for each unit that is reminded on the day; told again, it reaches those it did not reach before. */
    public void tellReminders(Telling told, LocalDate day) {
        db.sql("""
                        insert into notification.message
                            (id, news, unit, acts, room, key, details, path, teller, told_at, day)
                        select gen_random_uuid(), :news, unit, array_agg(distinct act), :room, :key,
                               cast(:details as text[]), :path, :teller, :at, :day
                        from notification.reminder where told_on = :day group by unit
                        on conflict (unit, day) do update set acts = excluded.acts
                        """)
                .param("news", told.news())
                .param("room", told.room())
                .param("key", told.key())
                .param("details", told.details().toArray(String[]::new))
                .param("path", told.path())
                .param("teller", told.teller())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    public void see(AccountId account, Collection<MessageId> messages, Instant at) {
        batches.batchUpdate(
                "insert into notification.seen (account, message, seen_at) values (?, ?, ?) on conflict do nothing",
                messages,
                BATCH,
                (insert, message) -> {
                    insert.setObject(1, account.value());
                    insert.setObject(2, message.value());
                    insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                });
    }

    /** Whether this is the person's first digest of the day. */
    public boolean beginDigest(AccountId account, LocalDate day, Instant at) {
        return db.sql("""
                        insert into notification.digest (account, day, sent_at) values (:account, :day, :at)
                        on conflict do nothing
                        """)
                        .param("account", account.value())
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What nobody looks up any more. */
    public void forgetBefore(LocalDate day) {
        db.sql("delete from notification.message where told_at < :moment")
                .param("moment", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from notification.reminder where due_day < :day")
                .param("day", day)
                .update();
        db.sql("delete from notification.digest where day < :day")
                .param("day", day)
                .update();
    }
}
