package vn.thidua.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the PostgreSQL of the binaries jar on a persistent data directory, as the product's database: password, checksums,
 * loopback only. It lives under a small shell that reads its standard input: when this program dies in any way the pipe
 * closes and the server stops. When the server dies instead, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** $0 is the server; the inner shell waits for the end of its input, then asks for a fast shutdown. */
    private static final String SUPERVISOR = """
            exec 3<&0
            "$0" "$@" </dev/null & P=$!
            trap '' INT TERM HUP
            ( cat >/dev/null; kill -INT $P 2>/dev/null ) <&3 &
            wait $P
            """;

    /** What the server log may not hold: statements and the values in them are personal data. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "shared_buffers=64MB",
            "lc_messages=C",
            "timezone=Asia/Ho_Chi_Minh",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    private final Path home;
    private final PostgresPrograms programs;
    private final PostgresCluster cluster;
    private final PostgresLog words;
    private final List<String> settings;
    private @Nullable HomeClaim claim;
    private @Nullable Process supervisor;
    private int port;

    /** @param settings further server settings, each "name=value" */
    public EmbeddedPostgres(Path home, String... settings) {
        this.home = home.toAbsolutePath();
        this.programs = new PostgresPrograms(this.home.resolve("pgsql"));
        this.cluster = new PostgresCluster(this.home, programs);
        this.words = new PostgresLog(this.home.resolve("postgres.log"));
        this.settings = new ArrayList<>(SETTINGS);
        this.settings.addAll(List.of(settings));
    }

    public synchronized EmbeddedPostgres start() throws InterruptedException {
        long began = System.nanoTime();
        claim = HomeClaim.of(home);
        try {
            programs.unpack();
            cluster.initialise();
            words.shorten();
            port = freePort();
            launch();
        } catch (IOException e) {
            close();
            throw words.refusal(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        log.info("embedded PostgreSQL ready on 127.0.0.1:{} in {} ms", port, (System.nanoTime() - began) / 1_000_000);
        return this;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The program's own database in this server. */
    public DatabaseAddress address() {
        return new DatabaseAddress(jdbcUrl("postgres"), user(), password());
    }

    public String user() {
        return PostgresCluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    @Override
    public synchronized void close() {
        var running = supervisor;
        supervisor = null;
        notifyAll();
        if (running != null) {
            stop(running);
        }
        if (claim != null) {
            claim.close();
            claim = null;
        }
    }

    private void launch() throws IOException, InterruptedException {
        cluster.endPrevious(Duration.ofSeconds(60));
        var started = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(words.file().toFile()))
                .start();
        supervisor = started;
        awaitReady(started, Duration.ofSeconds(120));
        started.onExit().thenAcceptAsync(this::revive, watch -> Thread.ofPlatform()
                .daemon()
                .name("postgres-watch")
                .start(watch));
    }

    /** Starts the server again after it died, as often as it takes; the connection pool finds it on the same port. */
    private synchronized void revive(Process dead) {
        if (dead != supervisor) {
            return;
        }
        log.warn("PostgreSQL ended unexpectedly, starting it again");
        try {
            stop(dead);
            while (supervisor != null && !revived()) {
                wait(2_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean revived() throws InterruptedException {
        try {
            launch();
            log.warn("PostgreSQL is back");
            return true;
        } catch (IOException | StartRefused e) {
            log.error("PostgreSQL does not start: {}", e.getMessage());
            return false;
        }
    }

    private static void stop(Process supervisor) {
        try {
            supervisor.getOutputStream().close();
            if (!supervisor.waitFor(60, TimeUnit.SECONDS)) {
                supervisor.destroyForcibly();
            }
        } catch (IOException e) {
            log.warn("embedded PostgreSQL did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(programs.prefix());
        command.addAll(List.of("sh", "-c", SUPERVISOR, programs.program("postgres")));
        command.addAll(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void awaitReady(Process started, Duration most) throws IOException, InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!cluster.isReady(port)) {
            if (!started.isAlive() || System.nanoTime() > end) {
                throw words.refusal(new IOException("PostgreSQL did not become ready"));
            }
            Thread.sleep(20);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
