package vn.thidua.operation.adapter;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.operation.domain.Manifest.Migration;
import vn.thidua.operation.domain.Manifest.SequenceState;

/** What stands in a database, as its catalog tells: tables with the columns that are kept, sequences, migrations. */
record Tables(Connection database) {

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
            and not exists (select from pg_depend d
                            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    /** A table: generated columns are left out, since the database makes them; sorted by its key, or else as text. */
    record Table(String schema, String name, List<String> columns, List<String> key) {

        String quoted() {
            return Tables.quoted(schema) + "." + Tables.quoted(name);
        }

        String copyOut() {
            var order = key.isEmpty() ? "t::text" : list(key);
            return "copy (select %s from %s t order by %s) to stdout".formatted(list(columns), quoted(), order);
        }
    }

    /** Reads and writes every value the same way, whatever server and session. */
    void speakPlainly() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    set local datestyle = 'ISO, MDY';
                    set local intervalstyle = 'postgres';
                    set local timezone = 'UTC';
                    set local bytea_output = 'hex';
                    set local extra_float_digits = 1;
                    set local search_path = public;
                    set local client_encoding = 'UTF8'
                    """);
        }
    }

    List<Table> all() throws SQLException {
        var found = new ArrayList<Table>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname, c.relname,
                               (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                               (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
                                from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
                                where i.indrelid = c.oid and i.indisprimary)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and
                        """ + OURS + " order by 1, 2")) {
            while (rows.next()) {
                found.add(new Table(
                        rows.getString(1), rows.getString(2), names(rows.getArray(3)), names(rows.getArray(4))));
            }
        }
        return found;
    }

    List<SequenceState> sequences() throws SQLException {
        var found = new ArrayList<SequenceState>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'S' and
                        """ + OURS + " order by 1, 2")) {
            while (rows.next()) {
                found.add(state(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    private SequenceState state(String schema, String name) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select last_value, is_called from %s.%s".formatted(quoted(schema), quoted(name)))) {
            row.next();
            return new SequenceState(schema, name, row.getLong(1), row.getBoolean(2));
        }
    }

    List<Migration> migrations() throws SQLException {
        var found = new ArrayList<Migration>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select script, checksum from public.flyway_schema_history
                        where success and type = 'SQL' order by installed_rank
                        """)) {
            while (rows.next()) {
                found.add(new Migration(rows.getString(1), rows.getObject(2, Integer.class)));
            }
        }
        return found;
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String list(List<String> columns) {
        return columns.stream().map(Tables::quoted).collect(Collectors.joining(", "));
    }

    private static List<String> names(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
