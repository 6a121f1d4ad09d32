package vn.thidua.operation.adapter;

import static vn.thidua.operation.domain.OperationReason.KEY_MISSING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.operation.adapter.BackupDirectory.Made;
import vn.thidua.operation.application.CopyProgress;
import vn.thidua.platform.ClockConfiguration;
import vn.thidua.platform.HomeDatabase;
import vn.thidua.shared.Refusal;

/** {@code ./thidua backup DIR}: one file with everything the database holds, while the server works or rests. */
public final class BackupCommand {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu");

    private final CommandWords words;
    private final Map<String, String> environment;
    private final Clock clock = ClockConfiguration.wall();

    BackupCommand(PrintStream terminal, Map<String, String> environment) {
        this.words = new CommandWords(terminal);
        this.environment = environment;
    }

    public static void main(String[] typed) {
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var command = new BackupCommand(terminal, System.getenv());
        System.exit(Command.run("operation.backup.usage", () -> command.run(CommandOptions.of(typed))));
    }

    Made run(CommandOptions options) throws IOException, InterruptedException, SQLException {
        var began = clock.instant();
        var key = options.withKey() ? key(options) : null;
        try (var home = HomeDatabase.of(options.home(), environment);
                var database = home.address().connect()) {
            var made = new BackupDirectory(options.place(), clock).make(database, key, CopyProgress.silent());
            tell(made, Duration.between(began, clock.instant()));
            tellOfKey(options, key);
            return made;
        }
    }

    private byte[] key(CommandOptions options) throws IOException {
        var given = environment.getOrDefault("THIDUA_KEY", "");
        var file = options.home().resolve("key");
        if (given.isBlank() && !Files.exists(file)) {
            throw Refusal.because(KEY_MISSING, file);
        }
        var key = given.isBlank() ? Files.readAllBytes(file) : given.getBytes(StandardCharsets.UTF_8);
        return SealedKey.seal(key, Passphrase.of(environment, words));
    }

    private void tell(Made made, Duration took) {
        var manifest = made.manifest();
        words.say(
                "operation.backup.made",
                made.file(),
                manifest.tables().size(),
                manifest.rows(),
                made.bytes() / 1e6,
                took.toMillis() / 1e3);
        words.say("operation.backup.moment", MOMENT.withZone(clock.getZone()).format(manifest.moment()));
    }

    private void tellOfKey(CommandOptions options, byte @Nullable [] key) {
        if (key != null) {
            words.say("operation.backup.key-inside");
        } else if (Files.exists(options.home().resolve("key"))) {
            words.say("operation.backup.key-outside", options.home().resolve("key"));
        } else if (environment.containsKey("THIDUA_KEY")) {
            words.say("operation.backup.key-outside", "THIDUA_KEY");
        }
    }
}
