package vn.thidua.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.shared.Duty;

/** What the account pages need to know. Reads only; never the hash of a password. */
@Component
public class AccountQueries {

    private static final String ROW = """
            select a.id, a.username, a.name, a.post, a.unit, a.password is not null as ready, a.closed_at,
                   a.locked_until, a.signed_in_at,
                   array(select d.duty from identity.held_duty d
                          where d.account = a.id and not d.ended
                            and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                          order by d.position) as duties
            from identity.account a
            """;

    private static final String ASKED = """
            where a.unit in (select unnest(cast(:units as uuid[])))
              and (:words = ''
                   or a.words like '%' || regexp_replace(platform.unaccent_vn(:words), '([\\\\%_])', '\\\\\\1', 'g') || '%')
            """;

    private static final String HELD = """
            select d.account, a.name as person, d.position, d.duty, d.unit, d.valid_from, d.valid_to, d.ended,
                   other.name as replaced
            from identity.held_duty d
            join identity.account a on a.id = d.account
            left join identity.account other on other.id = d.replaces
            """;

    private final JdbcClient db;

    AccountQueries(JdbcClient db) {
        this.db = db;
    }

    /** One account as lists and its page show it. */
    public record Row(
            AccountId id,
            String username,
            String name,
            String post,
            UnitId unit,
            boolean ready,
            @Nullable Instant closedAt,
            @Nullable Instant lockedUntil,
            @Nullable Instant signedInAt,
            List<Duty> duties) {

        public boolean isLocked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /**
     * A duty of an account, with its place in the account's list.
     *
     * @param person full name of who holds it
     * @param replaced full name of the person in whose place it is held
     */
    public record Held(
            AccountId account,
            String person,
            int position,
            Duty duty,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate to,
            boolean ended,
            @Nullable String replaced) {

        public boolean isOver(LocalDate today) {
            return ended || to != null && to.isBefore(today);
        }
    }

    public List<Row> accounts(List<UnitId> units, String words, LocalDate today, int most, long offset) {
        return asked(
                        ROW + ASKED + "order by a.closed_at is not null, a.name, a.username limit :most offset :offset",
                        units,
                        words)
                .param("today", today)
                .param("most", most)
                .param("offset", offset)
                .query(AccountQueries::row)
                .list();
    }

    public long count(List<UnitId> units, String words) {
        return asked("select count(*) from identity.account a " + ASKED, units, words)
                .query(Long.class)
                .single();
    }

    public Optional<Row> account(AccountId id, LocalDate today) {
        return db.sql(ROW + "where a.id = :id")
                .param("today", today)
                .param("id", id.value())
                .query(AccountQueries::row)
                .optional();
    }

    public List<Held> duties(AccountId id) {
        return db.sql(HELD + "where d.account = :account order by d.position")
                .param("account", id.value())
                .query(AccountQueries::held)
                .list();
    }

    /** The duties of others at these units that can be taken over for a time. */
    public List<Held> toTakeOver(AccountId by, List<UnitId> units, LocalDate today, int most) {
        return db.sql(HELD + """
                        where d.account <> :by and d.unit in (select unnest(cast(:units as uuid[]))) and d.replaces is null
                          and not d.ended and (d.valid_to is null or d.valid_to >= :today) and a.closed_at is null
                        order by a.name, d.position
                        limit :most
                        """)
                .param("by", by.value())
                .param("units", IdArray.of(units))
                .param("today", today)
                .param("most", most)
                .query(AccountQueries::held)
                .list();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("person"),
                row.getInt("position"),
                new Duty(row.getString("duty")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("ended"),
                row.getString("replaced"));
    }

    private StatementSpec asked(String sql, List<UnitId> units, String words) {
        return db.sql(sql).param("units", IdArray.of(units)).param("words", words);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                row.getString("post"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getBoolean("ready"),
                instant(row, "closed_at"),
                instant(row, "locked_until"),
                instant(row, "signed_in_at"),
                Arrays.stream((String[]) row.getArray("duties").getArray())
                        .map(Duty::new)
                        .toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
