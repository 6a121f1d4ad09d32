package vn.thidua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes of a PostgreSQL that works in a data directory, so that a test can end them as roughly as a machine may. */
final class ServerProcesses {

    private ServerProcesses() {}

    static List<ProcessHandle> of(Path home) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, home.toAbsolutePath().resolve("pgdata")))
                .toList();
    }

    /** The postmaster first: it must not have time to clean up after its children. */
    static List<ProcessHandle> killAll(Path home) {
        var found = of(home).stream()
                .sorted((left, right) -> Long.compare(left.pid(), right.pid()))
                .toList();
        found.forEach(ProcessHandle::destroyForcibly);
        return found;
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(data);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
