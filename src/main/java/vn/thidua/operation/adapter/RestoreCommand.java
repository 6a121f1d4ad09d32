package vn.thidua.operation.adapter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.thidua.operation.adapter.DatabaseFilling.Restored;
import vn.thidua.platform.ClockConfiguration;
import vn.thidua.platform.HomeDatabase;
import vn.thidua.platform.NewHome;

/** {@code ./thidua restore DIR|FILE}: a backup into an empty home directory, or an empty database outside. */
public final class RestoreCommand {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu");

    private final CommandWords words;
    private final Map<String, String> environment;
    private final Clock clock = ClockConfiguration.wall();

    RestoreCommand(PrintStream terminal, Map<String, String> environment) {
        this.words = new CommandWords(terminal);
        this.environment = environment;
    }

    public static void main(String[] typed) {
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var command = new RestoreCommand(terminal, System.getenv());
        System.exit(Command.run("operation.restore.usage", () -> command.run(CommandOptions.of(typed))));
    }

    Restored run(CommandOptions options) throws IOException, InterruptedException, SQLException {
        var began = clock.instant();
        var file = Files.isDirectory(options.place())
                ? new BackupDirectory(options.place(), clock).newest()
                : options.place();
        try (var backup = BackupFile.open(file)) {
            var sealed = backup.extra(SealedKey.ENTRY);
            byte[] key =
                    sealed.isEmpty() ? new byte[0] : SealedKey.open(sealed.get(), Passphrase.of(environment, words));
            words.say("operation.restore.reading", file);
            var restored = restore(backup, options.home());
            boolean placed = placed(key, options.home());
            tell(restored, options.home(), Duration.between(began, clock.instant()));
            words.say(
                    placed ? "operation.restore.key-inside" : "operation.restore.key-outside", keyFile(options.home()));
            return restored;
        }
    }

    private Restored restore(BackupFile backup, Path home) throws IOException, InterruptedException, SQLException {
        var outside = HomeDatabase.outside(environment);
        if (outside != null) {
            return new DatabaseFilling(outside, backup).fill();
        }
        try (var fresh = NewHome.of(home)) {
            var restored = new DatabaseFilling(fresh.address(), backup).fill();
            fresh.keep();
            return restored;
        }
    }

    /** A key that lies in the home already is not touched. */
    private static boolean placed(byte[] key, Path home) throws IOException {
        if (key.length == 0 || Files.exists(keyFile(home))) {
            return false;
        }
        Files.createDirectories(home);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.write(Files.createFile(keyFile(home), onlyOwner), key);
        return true;
    }

    private static Path keyFile(Path home) {
        return home.resolve("key");
    }

    private void tell(Restored restored, Path home, Duration took) {
        var manifest = restored.manifest();
        words.say(
                "operation.restore.done",
                manifest.tables().size(),
                manifest.rows(),
                MOMENT.withZone(clock.getZone()).format(manifest.moment()),
                took.toMillis() / 1e3);
        words.say(
                "operation.restore.version",
                manifest.program(),
                manifest.migrations().size(),
                restored.newerMigrations());
        if (HomeDatabase.outside(environment) == null) {
            words.say("operation.restore.next", home);
        }
    }
}
