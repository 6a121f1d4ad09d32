package vn.thidua.operation.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.operation.domain.BackupState;
import vn.thidua.operation.domain.Size;
import vn.thidua.operation.store.SystemQueries;
import vn.thidua.operation.store.SystemQueries.BackupLine;
import vn.thidua.platform.Sign;
import vn.thidua.platform.Signs;
import vn.thidua.shared.Days;

/** How database, disk, backups and background work stand. */
@Component
public class OwnSigns implements Signs {

    private static final Duration TOO_OLD = Duration.ofHours(48);
    private static final long LEAST_FREE = 2_000_000_000;

    private final SystemQueries system;
    private final BackupShelf shelf;
    private final WorkQueue work;
    private final Clock clock;

    OwnSigns(SystemQueries system, BackupShelf shelf, WorkQueue work, Clock clock) {
        this.system = system;
        this.shelf = shelf;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<Sign> now() {
        return List.of(database(), disk(), backup(), work());
    }

    /** Who reads the page has already been answered by the database. */
    private Sign database() {
        return Sign.good("operation.sign.database", new Size(system.database().bytes()).toString());
    }

    /** Little is what does not hold the database twice over. */
    private Sign disk() {
        long least = Math.max(LEAST_FREE, 2 * system.database().bytes());
        long free = free(shelf.directory());
        var words = new Size(free).toString();
        return free < least
                ? Sign.poor("operation.sign.disk", words, new Size(least).toString())
                : Sign.good("operation.sign.disk", words);
    }

    /** Poor when the last one failed, or none was made for two days. */
    public Sign backup() {
        var ended = system.lastEnded();
        var done = system.lastDone();
        if (ended.filter(line -> line.state() == BackupState.FAILED).isPresent()) {
            return Sign.poor(
                    "operation.sign.backup",
                    when(ended.get()),
                    "@" + ended.get().failure());
        }
        if (done.isEmpty()) {
            return Sign.poor("operation.sign.backup", "@operation.never", "@operation.first-tonight");
        }
        boolean old = done.get().askedAt().isBefore(clock.instant().minus(TOO_OLD));
        return old
                ? Sign.poor("operation.sign.backup", when(done.get()), "@operation.too-old")
                : Sign.good(
                        "operation.sign.backup",
                        when(done.get()),
                        new Size(done.get().bytes()).toString());
    }

    private Sign work() {
        long failed = work.all().stream().filter(WorkQueue.Work::hasFailed).count();
        return failed == 0 ? Sign.good("operation.sign.work") : Sign.poor("operation.sign.work", Long.toString(failed));
    }

    private String when(BackupLine line) {
        return Days.moment(line.askedAt());
    }

    /** A directory not made yet stands on the disk of the one above. */
    private static long free(Path directory) {
        var there = directory.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
