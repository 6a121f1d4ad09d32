package vn.thidua.platform;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The real program with its demo, in a process of its own, to be ended as roughly as a machine may. */
public final class RunningProgram implements AutoCloseable {

    private final Path said;
    private final Process process;
    private final int port;

    private RunningProgram(Path said, Process process, int port) {
        this.said = said;
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until its pages answer. */
    public static RunningProgram start(Path home) throws IOException {
        Files.createDirectories(home);
        var said = Files.createTempFile(home, "said", ".txt");
        int port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dthidua.demo=true",
                        "-Dthidua.clock-starts=2025-11-24T08:00:00+07:00",
                        "-Dthidua.home=" + home,
                        "-Dserver.port=" + port,
                        "-cp",
                        classPath(),
                        "vn.thidua.ThiDua")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var program = new RunningProgram(said, process, port);
        await().atMost(Duration.ofMinutes(4)).until(() -> program.isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("the program ended:\n" + Files.readString(said));
        }
        return program;
    }

    public Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What {@code kill -9} does: nothing in the program gets a chance. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isReady() throws IOException {
        return Files.readString(said).contains("127.0.0.1:" + port + "/");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
