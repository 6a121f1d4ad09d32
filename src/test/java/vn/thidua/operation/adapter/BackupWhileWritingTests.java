package vn.thidua.operation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.operation.adapter.BackupDirectory.Made;
import vn.thidua.platform.ClockConfiguration;
import vn.thidua.platform.DatabaseAddress;

/** Twenty writers are at work while a backup is made: what was acknowledged before its moment is in it, nothing is half in it. */
class BackupWhileWritingTests {

    private static final int WRITERS = 20;
    private static final int WRITES_BEFORE = 200;

    private final Clock clock = ClockConfiguration.wall();
    private final Map<UUID, Instant> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final CountDownLatch some = new CountDownLatch(WRITES_BEFORE);

    @TempDir
    Path shelf;

    @Test
    void whatWasAcknowledgedBeforeTheMomentIsThereAndNothingIsHalfThere() throws Exception {
        var origin = Laid.into("backup_busy", Laid.release("0.1"));

        var made = backUpWhileWriting(origin);

        var copy = Laid.into("backup_of_busy", made.file());
        var first = Laid.column(copy, "select about::text from audit.entry where room = 'test'")
                .keySet();
        var second =
                Laid.column(copy, "select address from identity.failed_attempt").keySet();
        var moment = made.manifest().moment();
        var owed = acknowledged.entrySet().stream()
                .filter(write -> write.getValue().isBefore(moment))
                .map(write -> write.getKey().toString())
                .collect(Collectors.toSet());
        assertThat(owed).hasSizeGreaterThanOrEqualTo(WRITES_BEFORE);
        assertThat(first).containsAll(owed).isEqualTo(second);
        assertThat(acknowledged.size()).isGreaterThan(first.size() - WRITERS);
    }

    private Made backUpWhileWriting(DatabaseAddress origin) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int number = 0; number < WRITERS; number++) {
                writers.submit(() -> write(origin));
            }
            some.await();
            try {
                return Laid.copy(origin, shelf);
            } finally {
                goOn.set(false);
            }
        }
    }

    /** Two rows in two tables, or none. */
    private Void write(DatabaseAddress origin) throws SQLException {
        try (var database = origin.connect();
                var rows = database.prepareStatement("""
                        with one as (
                            insert into audit.entry (happened_at, account, actor_name, unit, room, event, about, details, changes)
                            values ('2025-11-24', gen_random_uuid(), 'Lụa', gen_random_uuid(), 'test', 'T', ?::uuid, '[]', '[]'))
                        select 1
                        """);
                var others = database.prepareStatement(
                        "insert into identity.failed_attempt (address, at) values (?, '2025-11-24')")) {
            database.setAutoCommit(false);
            while (goOn.get()) {
                var id = UUID.randomUUID();
                rows.setString(1, id.toString());
                rows.execute();
                others.setString(1, id.toString());
                others.execute();
                database.commit();
                acknowledged.put(id, clock.instant());
                some.countDown();
            }
        }
        return null;
    }
}
