package vn.thidua.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.util.FileSystemUtils;

/** The data directory of the embedded PostgreSQL, its password, and what its {@code postmaster.pid} tells. */
record PostgresCluster(Path home, PostgresPrograms programs) {

    static final String USER = "thidua";

    Path data() {
        return home.resolve("pgdata");
    }

    String password() {
        try {
            return Files.readString(secret()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made beside its place and moved there when whole: a start cut short leaves nothing half made. */
    void initialise() throws IOException, InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        var unfinished = home.resolve("pgdata.new");
        FileSystemUtils.deleteRecursively(unfinished);
        writePassword();
        var process =
                new ProcessBuilder(initdb(unfinished)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("initdb failed:\n" + said);
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Ends a server whose program died. The home is claimed, so a server still there is nobody's; it is writing its last
     * checkpoint, or its supervisor was killed too.
     */
    void endPrevious(Duration most) throws IOException, InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (var orphan = postmaster(); orphan.isPresent(); orphan = postmaster()) {
            if (System.nanoTime() > end) {
                throw new StartRefused("platform.start.home-taken", home);
            }
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.getAsLong()))
                    .start()
                    .waitFor();
            Thread.sleep(100);
        }
        Files.deleteIfExists(pidFile());
    }

    /** The 4th line tells the port, the 8th "ready". */
    boolean isReady(int port) {
        try {
            var lines = Files.readAllLines(pidFile());
            return lines.size() >= 8
                    && lines.get(3).strip().equals(Integer.toString(port))
                    && lines.get(7).strip().startsWith("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The port of a server that is ready now. */
    OptionalInt readyPort() throws IOException {
        if (postmaster().isEmpty()) {
            return OptionalInt.empty();
        }
        var port = Integer.parseInt(Files.readAllLines(pidFile()).get(3).strip());
        return isReady(port) ? OptionalInt.of(port) : OptionalInt.empty();
    }

    /** Puts database and password of a cluster at rest in their place; the database last, since it is what counts. */
    void moveTo(PostgresCluster place) throws IOException {
        Files.move(secret(), place.secret(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(data(), place.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The process that works in the data directory: a number alone may by now be anyone's. */
    private OptionalLong postmaster() throws IOException {
        try {
            var lines = Files.readAllLines(pidFile());
            var pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
            var works = Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd"));
            return works.equals(data().toRealPath()) ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (NoSuchFileException gone) {
            return OptionalLong.empty();
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private Path secret() {
        return home.resolve("db.secret");
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(secret());
        Files.createFile(secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret(), HexFormat.of().formatHex(secret) + "\n");
    }

    private List<String> initdb(Path directory) {
        var command = new ArrayList<>(programs.prefix());
        command.addAll(List.of(programs.program("initdb"), "-D", directory.toString(), "-U", USER));
        command.addAll(List.of("--pwfile=" + secret(), "-A", "scram-sha-256", "--data-checksums"));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=vi"));
        return command;
    }
}
