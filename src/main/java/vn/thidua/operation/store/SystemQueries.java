package vn.thidua.operation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.operation.BackupId;
import vn.thidua.operation.domain.BackupState;

/** Reads for the page of the system's state: the database itself, and the register of backups. */
@Repository
public class SystemQueries {

    private static final String BACKUPS = """
            select id, asked_by, asked_at, state, tables_done, tables_total, file, bytes, rows, failure
            from operation.backup
            """;

    private final JdbcClient jdbc;

    SystemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the database says of itself. */
    public record DatabaseState(String version, long bytes, int migrations, String lastMigration) {}

    /** One line of the register of backups. */
    public record BackupLine(
            BackupId id,
            String askedBy,
            Instant askedAt,
            BackupState state,
            int done,
            int total,
            @Nullable String file,
            long bytes,
            long rows,
            @Nullable String failure) {

        public boolean isRunning() {
            return state == BackupState.RUNNING;
        }
    }

    public DatabaseState database() {
        return jdbc.sql("""
                        select current_setting('server_version') as version,
                               pg_database_size(current_database()) as bytes,
                               (select count(*) from public.flyway_schema_history where success) as migrations,
                               (select max(version) from public.flyway_schema_history where success) as last_migration
                        """)
                .query((row, number) ->
                        new DatabaseState(row.getString(1), row.getLong(2), row.getInt(3), row.getString(4)))
                .single();
    }

    /** Newest first. */
    public List<BackupLine> backups(int most) {
        return jdbc.sql(BACKUPS + "order by asked_at desc limit :most")
                .param("most", most)
                .query(SystemQueries::line)
                .list();
    }

    public Optional<BackupLine> lastDone() {
        return jdbc.sql(BACKUPS + "where state = 'DONE' order by asked_at desc limit 1")
                .query(SystemQueries::line)
                .optional();
    }

    /** The last that ended, well or not. */
    public Optional<BackupLine> lastEnded() {
        return jdbc.sql(BACKUPS + "where state <> 'RUNNING' order by asked_at desc limit 1")
                .query(SystemQueries::line)
                .optional();
    }

    private static BackupLine line(ResultSet row, int number) throws SQLException {
        return new BackupLine(
                new BackupId(row.getObject("id", UUID.class)),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                BackupState.valueOf(row.getString("state")),
                row.getInt("tables_done"),
                row.getInt("tables_total"),
                row.getString("file"),
                row.getLong("bytes"),
                row.getLong("rows"),
                row.getString("failure"));
    }
}
