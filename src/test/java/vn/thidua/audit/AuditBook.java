package vn.thidua.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.thidua.TestDatabase;

/** A log of the tests in a database of its own, which they may spoil: twenty entries of the spring in Gia Lộc. */
final class AuditBook implements AutoCloseable {

    private final Map<String, String> place = new HashMap<>();
    private final Connection keeper;

    private AuditBook(String name, String target) throws SQLException {
        TestDatabase.describe((property, value) -> place.put(property, String.valueOf(value.get())), name);
        flyway(target).migrate();
        keeper = connect();
    }

    static AuditBook fresh(String name) throws SQLException {
        return new AuditBook(name, "latest");
    }

    /** As an older release left it. */
    static AuditBook of(String name, String release) throws SQLException {
        return new AuditBook(name, release);
    }

    void upgrade() {
        flyway("latest").migrate();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    String url() {
        return place.get("spring.datasource.url");
    }

    String user() {
        return place.get("spring.datasource.username");
    }

    String password() {
        return place.get("spring.datasource.password");
    }

    /** As whoever owns the database may do: with its guards off. */
    void tamper(String... changes) throws SQLException {
        try (var statement = keeper.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var change : changes) {
                statement.execute(change);
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    void write(int entries) throws SQLException {
        write(keeper, entries);
    }

    static void write(Connection connection, int entries) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into audit.entry (happened_at, account, actor_name, unit, room, event, about, details, changes, address)
                values ('2025-11-24 08:00:00.123456+07', gen_random_uuid(), 'Nguyễn Thị Lụa', gen_random_uuid(), 'organisation', 'UnitAdded',
                        gen_random_uuid(), jsonb_build_array('Thôn ' || ?, 'số "1"'),
                        '[{"what": "Tên", "after": "Thôn Phương Điếm"}, {"what": "Ghi chú", "before": "cũ\\nhai dòng", "after": null}]', '127.0.0.1')
                """)) {
            for (int n = 1; n <= entries; n++) {
                statement.setInt(1, n);
                statement.execute();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(url(), user(), password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load();
    }
}
