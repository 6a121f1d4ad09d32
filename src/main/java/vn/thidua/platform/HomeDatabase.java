package vn.thidua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database as a command finds it beside the program: outside when {@code THIDUA_DB_URL} names one, else in the home
 * directory, where it either runs already or is started for the time of the command.
 */
public final class HomeDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres started;

    private HomeDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres started) {
        this.address = address;
        this.started = started;
    }

    /** @param environment where the database outside is named */
    public static HomeDatabase of(Path home, Map<String, String> environment) throws IOException, InterruptedException {
        var outside = outside(environment);
        if (outside != null) {
            return new HomeDatabase(outside, null);
        }
        var cluster = new PostgresCluster(home.toAbsolutePath(), new PostgresPrograms(home.resolve("pgsql")));
        if (!Files.isDirectory(cluster.data())) {
            throw new StartRefused("platform.start.home-empty", home);
        }
        return isTaken(home) ? running(cluster) : started(home);
    }

    /** The PostgreSQL that the environment names, checked; null when it names none. */
    public static @Nullable DatabaseAddress outside(Map<String, String> environment) {
        var url = environment.getOrDefault("THIDUA_DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        var address = DatabaseAddress.of(
                url,
                environment.getOrDefault("THIDUA_DB_USER", ""),
                environment.getOrDefault("THIDUA_DB_PASSWORD", ""));
        address.check();
        return address;
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private static boolean isTaken(Path home) {
        try (var claim = HomeClaim.of(home)) {
            return false;
        } catch (StartRefused taken) {
            return true;
        }
    }

    private static HomeDatabase running(PostgresCluster cluster) throws IOException {
        int port = cluster.readyPort()
                .orElseThrow(() -> new StartRefused("platform.start.database-not-ready", cluster.home()));
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new HomeDatabase(new DatabaseAddress(url, PostgresCluster.USER, cluster.password()), null);
    }

    private static HomeDatabase started(Path home) throws InterruptedException {
        var server = new EmbeddedPostgres(home).start();
        return new HomeDatabase(server.address(), server);
    }
}
