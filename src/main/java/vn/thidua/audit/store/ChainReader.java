package vn.thidua.audit.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.domain.Canonical;
import vn.thidua.audit.domain.ChainWalk;
import vn.thidua.audit.domain.Fault;
import vn.thidua.audit.domain.Head;
import vn.thidua.audit.domain.Inspected;
import vn.thidua.audit.domain.Link;
import vn.thidua.audit.domain.Told;

/** Streams the chain out of one database connection, in one unchanging view of it; the log may grow meanwhile. */
public final class ChainReader implements ChainWalk.OtherLinks {

    private static final int ROWS = 2_000;

    private static final String LINKS = """
            select l.seq, l.entry, l.previous, l.hash, e.id, e.happened_at, e.account, e.actor_name, e.duties,
                   e.unit, e.unit_name, e.place, e.room, e.event, e.about, e.address, e.details, e.changes
            from audit.link l left join audit.entry e on e.id = l.entry
            """;

    private final Connection db;

    public ChainReader(Connection db) {
        this.db = db;
    }

    /** Walks the whole chain. The connection ends as it began, outside a transaction. */
    public Inspected inspect(Collection<Head> kept, Predicate<Head> genuine) throws SQLException {
        db.setAutoCommit(false);
        try (var statement = db.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            var walk = new ChainWalk(this, kept, genuine);
            var fault = walk(walk).or(this::unhung).or(walk::end);
            return new Inspected(walk.seq(), walk.last(), fault);
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    /** The last link, as it stands. */
    public Optional<Link> last() throws SQLException {
        try (var statement = db.createStatement();
                var row = statement.executeQuery(LINKS + "order by l.seq desc limit 1")) {
            return row.next() ? Optional.of(whole(row)) : Optional.empty();
        }
    }

    private Optional<Fault> walk(ChainWalk walk) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.setFetchSize(ROWS);
            var rows = statement.executeQuery(LINKS + "order by l.seq");
            while (rows.next()) {
                var fault = walk.next(whole(rows));
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        }
    }

    /** An entry in the log that no link knows. */
    private Optional<Fault> unhung() {
        return first("""
                select id, happened_at from audit.entry e
                where not exists (select from audit.link where entry = e.id)
                order by id limit 1
                """, row -> new Fault(Fault.Kind.INSERTED, 0, row.getLong("id"), instant(row)));
    }

    @Override
    public boolean hangsOn(byte[] hash) {
        return first("select seq from audit.link where previous = ? limit 1", row -> true, hash)
                .isPresent();
    }

    @Override
    public boolean has(byte[] hash) {
        return first("select seq from audit.link where hash = ? limit 1", row -> true, hash)
                .isPresent();
    }

    @Override
    public boolean hashedElsewhere(String body) {
        try (var statement = db.createStatement()) {
            statement.setFetchSize(ROWS);
            var rows = statement.executeQuery("select seq, entry, previous, hash from audit.link");
            while (rows.next()) {
                var link = link(rows, null);
                if (Arrays.equals(link.hash(), Canonical.hash(link.seq(), link.previous(), body))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one thing from a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> first(String sql, Reading<T> reading, Object... details) {
        try (var statement = db.prepareStatement(sql)) {
            for (int n = 0; n < details.length; n++) {
                statement.setObject(n + 1, details[n]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Link whole(ResultSet row) throws SQLException {
        return link(row, row.getObject("id") == null ? null : told(row));
    }

    private static Link link(ResultSet row, @Nullable Told told) throws SQLException {
        return new Link(row.getLong("seq"), row.getLong("entry"), row.getBytes("previous"), row.getBytes("hash"), told);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                instant(row),
                row.getObject("account", UUID.class),
                row.getString("actor_name"),
                List.of((String[]) row.getArray("duties").getArray()),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getObject("place", UUID.class),
                row.getString("room"),
                row.getString("event"),
                row.getObject("about", UUID.class),
                row.getString("address"),
                KeptWords.details(row.getString("details")),
                KeptWords.changes(row.getString("changes")));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }
}
