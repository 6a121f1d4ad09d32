package vn.thidua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A home directory that gets its database from elsewhere: filled out of sight, and there only when it is whole. */
public final class NewHome implements AutoCloseable {

    private final Path home;
    private final Path unfinished;
    private final HomeClaim claim;
    private final EmbeddedPostgres server;

    private NewHome(Path home, HomeClaim claim) {
        this.home = home;
        this.claim = claim;
        this.unfinished = home.resolve("unfinished");
        this.server = new EmbeddedPostgres(unfinished);
    }

    /** Refuses a home that has a database, or that a program is using. */
    public static NewHome of(Path home) throws IOException, InterruptedException {
        var absolute = home.toAbsolutePath();
        if (Files.exists(absolute.resolve("pgdata"))) {
            throw new StartRefused("platform.start.home-has-database", home);
        }
        var fresh = new NewHome(absolute, HomeClaim.of(absolute));
        try {
            FileSystemUtils.deleteRecursively(fresh.unfinished);
            fresh.server.start();
            return fresh;
        } catch (IOException | RuntimeException failure) {
            fresh.close();
            throw failure;
        }
    }

    public DatabaseAddress address() {
        return server.address();
    }

    /** Stops the server and puts the database in its place. */
    public void keep() throws IOException {
        server.close();
        cluster(unfinished).moveTo(cluster(home));
        if (!Files.exists(home.resolve("pgsql"))) {
            Files.move(unfinished.resolve("pgsql"), home.resolve("pgsql"));
        }
    }

    /** What was not kept is gone. */
    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(unfinished);
        claim.close();
    }

    private static PostgresCluster cluster(Path directory) {
        return new PostgresCluster(directory, new PostgresPrograms(directory.resolve("pgsql")));
    }
}
