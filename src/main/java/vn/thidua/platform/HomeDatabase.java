package vn.thidua.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The program's database for a command that runs beside the program: the one {@code THIDUA_DB_URL} names, the embedded server
 * of a home that is running, or that server started for the command's while.
 */
public final class HomeDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres started;

    private HomeDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres started) {
        this.address = address;
        this.started = started;
    }

    /** @param url of a database outside the home, or blank */
    public static HomeDatabase open(Path home, String url, String user, String password) throws InterruptedException {
        if (!url.isBlank()) {
            return new HomeDatabase(DatabaseAddress.of(url, user, password), null);
        }
        if (!Files.exists(home.resolve("pgdata"))) {
            throw new StartRefused("platform.start.home-empty", home);
        }
        var cluster = new PostgresCluster(home.toAbsolutePath(), new PostgresPrograms(home.resolve("pgsql")));
        try {
            var server = new EmbeddedPostgres(home).start();
            return new HomeDatabase(
                    new DatabaseAddress(server.jdbcUrl("postgres"), server.user(), server.password()), server);
        } catch (StartRefused refused) {
            int port = cluster.port().orElseThrow(() -> refused);
            return new HomeDatabase(
                    new DatabaseAddress(
                            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                            PostgresCluster.USER,
                            cluster.password()),
                    null);
        }
    }

    /** A connection that can change nothing. */
    public Connection reading() throws SQLException {
        var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
