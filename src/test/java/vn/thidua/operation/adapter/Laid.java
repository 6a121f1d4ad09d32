package vn.thidua.operation.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.TestDatabase;
import vn.thidua.operation.adapter.BackupDirectory.Made;
import vn.thidua.operation.application.CopyProgress;
import vn.thidua.platform.ClockConfiguration;
import vn.thidua.platform.DatabaseAddress;

/** Backups laid into databases of the tests, and what stands there, asked without the product's own hands. */
final class Laid {

    private static final Path RELEASES = Path.of("src/test/resources/releases");

    private Laid() {}

    static Path release(String version) throws IOException {
        try (var files = Files.list(RELEASES.resolve(version))) {
            return files.filter(file -> file.toString().endsWith(BackupDirectory.ENDING))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static DatabaseAddress into(String purpose, Path file) throws IOException, SQLException {
        var target = TestDatabase.empty(purpose);
        try (var backup = BackupFile.open(file)) {
            new DatabaseFilling(target, backup).fill();
        }
        return target;
    }

    static Made copy(DatabaseAddress origin, Path directory) throws IOException, SQLException {
        try (var database = origin.connect()) {
            return new BackupDirectory(directory, ClockConfiguration.wall())
                    .make(database, null, CopyProgress.silent());
        }
    }

    /** Every table by name with the checksum of its rows, generated columns included. */
    static Map<String, String> rows(DatabaseAddress address) throws SQLException {
        var all = new TreeMap<String, String>();
        for (var table : column(address, """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') order by 1
                """).keySet()) {
            all.putAll(column(
                    address,
                    "select '" + table
                            + "', count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                            + table + " t"));
        }
        return all;
    }

    /** What the database holds its rows to: constraints, indexes, triggers, where sequences stand. */
    static Map<String, String> rules(DatabaseAddress address) throws SQLException {
        return column(address, """
                select conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) from pg_constraint where conrelid >= 16384
                union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
                          where indrelid >= 16384 and indexrelid::regclass::text not like 'pg_toast.%'
                union all select tgrelid::regclass || ' ' || tgname, tgenabled::text || pg_get_triggerdef(oid)
                          from pg_trigger where not tgisinternal
                union all select schemaname || '.' || sequencename, last_value::text from pg_sequences
                """);
    }

    static Map<String, String> column(DatabaseAddress address, String sql) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var database = address.connect();
                var rows = database.createStatement().executeQuery(sql)) {
            boolean pairs = rows.getMetaData().getColumnCount() > 1;
            while (rows.next()) {
                found.put(rows.getString(1), pairs ? String.valueOf(rows.getString(2)) : "");
            }
        }
        return found;
    }

    static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var database = address.connect();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
