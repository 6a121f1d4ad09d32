package vn.thidua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.notification.MessageId;
import vn.thidua.notification.Personal;
import vn.thidua.organisation.UnitId;

/** The messages of a unit, as one person there reads them. */
@Component
public class InboxQueries {

    private static final String TOLD = """
            from notification.message m
            where m.unit = :unit and m.acts && cast(:acts as text[]) and m.teller <> :account
            """;

    private static final String UNREAD = """
            and m.told_at >= :since
            and not exists (select from notification.seen s where s.message = m.id and s.account = :account)
            """;

    private final JdbcClient db;

    InboxQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * Who reads, and where.
     *
     * @param acts codes of the acts the person's duties carry at the unit
     * @param since what was told before counts as read
     */
    public record Reader(AccountId account, UnitId unit, Collection<String> acts, Instant since) {}

    /** One message. */
    public record Row(
            MessageId id, String room, String key, List<String> details, String path, Instant at, boolean unread) {}

    /** Unread ones first, newest first. */
    public List<Row> page(Reader reader, boolean onlyUnread, String room, int most, long offset) {
        return asked(
                        reader,
                        "select m.*, (true " + UNREAD + ") as unread " + TOLD + filter(onlyUnread, room)
                                + "order by unread desc, m.told_at desc, m.id limit :most offset :offset")
                .param("room", room)
                .param("most", most)
                .param("offset", offset)
                .query(InboxQueries::row)
                .list();
    }

    public long count(Reader reader, boolean onlyUnread, String room) {
        return asked(reader, "select count(*) " + TOLD + filter(onlyUnread, room))
                .param("room", room)
                .query(Long.class)
                .single();
    }

    /** How many are unread, counted up to a hundred: the bell shows no more. */
    public long unread(Reader reader) {
        return asked(reader, "select count(*) from (select 1 " + TOLD + UNREAD + "limit 100) bell")
                .query(Long.class)
                .single();
    }

    public List<MessageId> allUnread(Reader reader) {
        return asked(reader, "select m.id " + TOLD + UNREAD)
                .query((row, n) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
    }

    public Optional<Row> one(Reader reader, MessageId id) {
        return asked(reader, "select m.*, false as unread " + TOLD + "and m.id = :id")
                .param("id", id.value())
                .query(InboxQueries::row)
                .optional();
    }

    /** What came since the last letter and is still unread; the day's reminders stand for themselves. */
    public List<Row> news(Reader reader, Instant after, int most) {
        return asked(
                        reader,
                        "select m.*, true as unread " + TOLD + UNREAD
                                + "and m.told_at > :after and m.day is null order by m.told_at desc, m.id limit :most")
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(InboxQueries::row)
                .list();
    }

    public @Nullable Instant lastDigest(AccountId account, LocalDate before) {
        var moment = db.sql("select max(sent_at) from notification.digest where account = :account and day < :day")
                .param("account", account.value())
                .param("day", before)
                .query(OffsetDateTime.class)
                .optional();
        return moment.map(OffsetDateTime::toInstant).orElse(null);
    }

    private static String filter(boolean onlyUnread, String room) {
        return (onlyUnread ? UNREAD : "and m.told_at >= cast(:since as timestamptz) - interval '1 year' ")
                + (room.isEmpty() ? "and :room = '' " : "and m.room = :room ");
    }

    private StatementSpec asked(Reader reader, String sql) {
        return db.sql(sql)
                .param("unit", reader.unit().value())
                .param("acts", heard(reader))
                .param("account", reader.account().value())
                .param("since", reader.since().atOffset(ZoneOffset.UTC));
    }

    /** What is told to the person's duties, and to the person alone. */
    private static String[] heard(Reader reader) {
        return Stream.concat(
                        reader.acts().stream(),
                        Stream.of(Personal.code(reader.account().value())))
                .toArray(String[]::new);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("room"),
                row.getString("key"),
                List.of((String[]) row.getArray("details").getArray()),
                row.getString("path"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }
}
