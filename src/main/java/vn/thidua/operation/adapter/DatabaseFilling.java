package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.BACKUP_CHANGED;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import vn.thidua.operation.domain.Manifest;
import vn.thidua.operation.domain.Manifest.SequenceState;
import vn.thidua.operation.domain.Manifest.TableCopy;
import vn.thidua.platform.DatabaseAddress;
import vn.thidua.shared.Refusal;

/**
 * Lays a backup into an empty database: tables, rows, sequences in one transaction, so that a failure leaves it empty; then
 * brings it to the present version.
 */
final class DatabaseFilling {

    private final DatabaseAddress address;
    private final BackupFile backup;

    /** What was laid back. */
    record Restored(Manifest manifest, int newerMigrations) {}

    DatabaseFilling(DatabaseAddress address, BackupFile backup) {
        this.address = address;
        this.backup = backup;
    }

    Restored fill() throws SQLException, IOException {
        try (var database = address.connect()) {
            database.setAutoCommit(false);
            fill(database);
            database.commit();
            database.setAutoCommit(true);
            new EmptyDatabase(database).execute("analyze");
        }
        return new Restored(backup.manifest(), bringUp());
    }

    /** Rules that watch single rows stand aside while rows come in, and look at all of them at the end. */
    private void fill(Connection database) throws SQLException, IOException {
        var manifest = backup.manifest();
        var empty = new EmptyDatabase(database);
        empty.require();
        empty.shape(manifest);
        new Tables(database).speakPlainly();
        var rules = ForeignKey.all(database);
        var triggers = triggers(database);
        for (var rule : rules) {
            empty.execute(rule.drop());
        }
        for (var trigger : triggers) {
            empty.execute(trigger.formatted("disable"));
        }
        load(database, manifest);
        for (var trigger : triggers) {
            empty.execute(trigger.formatted("enable"));
        }
        for (var rule : rules) {
            empty.execute(rule.add());
        }
        for (var sequence : manifest.sequences()) {
            put(database, sequence);
        }
    }

    /** Migrations may have planted rows of their own: what counts is what the backup has. */
    private void load(Connection database, Manifest manifest) throws SQLException, IOException {
        var names = manifest.tables().stream().map(DatabaseFilling::quoted).collect(Collectors.joining(", "));
        new EmptyDatabase(database).execute("truncate " + names);
        for (var table : manifest.tables()) {
            load(database, table);
        }
    }

    private void load(Connection database, TableCopy table) throws SQLException, IOException {
        var target = quoted(table);
        long taken;
        try (var rows = backup.rows(table)) {
            taken = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(target, Tables.list(table.columns())), rows, 1 << 16);
            backup.require(rows, table);
        }
        if (taken != table.rows() || count(database, target) != table.rows()) {
            throw Refusal.because(BACKUP_CHANGED, table.name());
        }
    }

    private int bringUp() {
        return Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String quoted(TableCopy table) {
        return Tables.quoted(table.schema()) + "." + Tables.quoted(table.table());
    }

    private static long count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void put(Connection database, SequenceState sequence) throws SQLException {
        var name = Tables.quoted(sequence.schema()) + "." + Tables.quoted(sequence.name());
        try (var statement = database.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, name);
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    /** Statements with a gap for "enable" or "disable". */
    private static List<String> triggers(Connection database) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname, c.relname, t.tgname
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where not t.tgisinternal and t.tgenabled = 'O' and t.tgparentid = 0
                        """)) {
            while (rows.next()) {
                found.add("alter table " + Tables.quoted(rows.getString(1)) + "." + Tables.quoted(rows.getString(2))
                        + " %s trigger " + Tables.quoted(rows.getString(3)));
            }
        }
        return found;
    }

    /** One foreign key: taken away while rows come in, put back over all of them. */
    private record ForeignKey(String table, String name, String definition) {

        static List<ForeignKey> all(Connection database) throws SQLException {
            var found = new ArrayList<ForeignKey>();
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery("""
                            select k.conrelid::regclass::text, k.conname, pg_get_constraintdef(k.oid)
                            from pg_constraint k where k.contype = 'f' and k.conparentid = 0
                            """)) {
                while (rows.next()) {
                    found.add(new ForeignKey(rows.getString(1), Tables.quoted(rows.getString(2)), rows.getString(3)));
                }
            }
            return found;
        }

        String drop() {
            return "alter table " + table + " drop constraint " + name;
        }

        String add() {
            return "alter table " + table + " add constraint " + name + " " + definition;
        }
    }
}
