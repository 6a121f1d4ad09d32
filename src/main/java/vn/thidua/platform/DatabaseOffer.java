package vn.thidua.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** What a PostgreSQL outside this program offers to whom it lets in, held against what the program needs. */
record DatabaseOffer(
        int version, String encoding, String database, String user, boolean mayCreate, String lackingExtensions) {

    private static final int OLDEST = 15;

    private static final String QUESTION = """
            select current_setting('server_version_num')::int / 10000,
                   current_setting('server_encoding'), current_database(), current_user,
                   has_database_privilege(current_database(), 'create')
                       and has_schema_privilege('public', 'create'),
                   coalesce((select string_agg(needed, ', ') from unnest(array['pg_trgm', 'unaccent']) as needed
                             where needed not in (select name from pg_available_extensions)), '')
            """;

    static DatabaseOffer of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUESTION)) {
            row.next();
            return new DatabaseOffer(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getBoolean(5),
                    row.getString(6));
        }
    }

    void check() {
        if (version < OLDEST) {
            throw new StartRefused("platform.start.database-old", version, OLDEST);
        }
        if (!encoding.equals("UTF8")) {
            throw new StartRefused("platform.start.database-encoding", database, encoding);
        }
        if (!mayCreate) {
            throw new StartRefused("platform.start.database-rights", user, database);
        }
        if (!lackingExtensions.isEmpty()) {
            throw new StartRefused("platform.start.database-extensions", lackingExtensions);
        }
    }
}
