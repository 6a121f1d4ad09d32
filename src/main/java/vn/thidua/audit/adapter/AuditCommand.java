package vn.thidua.audit.adapter;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.domain.Head;
import vn.thidua.audit.domain.Inspected;
import vn.thidua.audit.store.ChainReader;
import vn.thidua.platform.HomeDatabase;
import vn.thidua.platform.Sealing;
import vn.thidua.platform.StartRefused;

/** {@code ./thidua audit}: walks the chain of the log or tells its head, whether the server runs or not. */
public final class AuditCommand {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int NOT_CHECKED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream errors;

    AuditCommand(Map<String, String> environment, PrintStream out, PrintStream errors) {
        this.environment = environment;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new AuditCommand(System.getenv(), out, errors).run(args));
    }

    int run(String... args) {
        try {
            var options = AuditOptions.of(environment, args);
            try (var database = HomeDatabase.of(options.home(), environment)) {
                return options.verifies() ? verify(database, options) : head(database, options);
            }
        } catch (AuditOptions.Misuse misuse) {
            errors.println(misuse.sentence());
            errors.println(AuditWords.say("audit.cli.usage"));
        } catch (StartRefused refused) {
            errors.println(refused.getMessage());
        } catch (SQLException | IOException | IllegalStateException | InterruptedException e) {
            errors.println(AuditWords.say("audit.cli.not-checked", String.valueOf(e.getMessage())));
        }
        return NOT_CHECKED;
    }

    private int verify(HomeDatabase database, AuditOptions options) throws SQLException, IOException {
        var own = new HeadsFile(options.home().resolve("audit/heads.log"));
        var heads = new ArrayList<>(own.all());
        if (options.head() != null) {
            heads.addAll(elsewhere(options.head()));
        }
        var sealing = sealing(options.home());
        long began = System.nanoTime();
        Inspected inspected;
        try (var connection = reading(database)) {
            inspected = new ChainReader(connection).inspect(heads, genuine(sealing));
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        if (sealing == null && !heads.isEmpty()) {
            errors.println(AuditWords.say("audit.cli.no-key"));
        }
        if (inspected.fault().isPresent()) {
            out.println(AuditWords.say(inspected.fault().get()));
            out.println(AuditWords.say("audit.cli.holds-until", inspected.entries()));
            return BROKEN;
        }
        if (own.strange() > 0) {
            out.println(AuditWords.say("audit.cli.strange", own.strange()));
            return BROKEN;
        }
        var hash = HexFormat.of().formatHex(inspected.hash());
        out.println(AuditWords.say("audit.cli.intact", inspected.entries(), hash, heads.size(), millis));
        return INTACT;
    }

    /** A connection that can change nothing. */
    private static Connection reading(HomeDatabase database) throws SQLException {
        var connection = database.address().connect();
        connection.setReadOnly(true);
        return connection;
    }

    private int head(HomeDatabase database, AuditOptions options) throws SQLException, IOException {
        var sealing = sealing(options.home());
        if (sealing == null) {
            errors.println(AuditWords.say("audit.cli.no-key"));
            return NOT_CHECKED;
        }
        try (var connection = reading(database)) {
            var last = new ChainReader(connection).last();
            if (last.isEmpty()) {
                errors.println(AuditWords.say("audit.cli.empty"));
                return NOT_CHECKED;
            }
            var line = Head.sealed(last.get(), text -> sealing.fingerprint(text, Head.SEALED_AS))
                    .line();
            if (options.out() == null) {
                out.println(line);
            } else {
                Files.writeString(options.out(), line + "\n");
            }
            return INTACT;
        }
    }

    private static List<Head> elsewhere(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        var heads = lines.stream().map(Head::of).flatMap(Optional::stream).toList();
        if (heads.isEmpty() || heads.size() < lines.size()) {
            throw new AuditOptions.Misuse("audit.cli.no-head", file.toString());
        }
        return heads;
    }

    /** Without a key at hand the hashes still count, the seals do not. */
    private static Predicate<Head> genuine(@Nullable Sealing sealing) {
        return head -> sealing == null
                || sealing.fingerprint(head.text(), Head.SEALED_AS).equals(head.seal());
    }

    private @Nullable Sealing sealing(Path home) {
        var given = variable("THIDUA_KEY");
        return given.isBlank() && !Files.exists(home.resolve("key")) ? null : Sealing.of(given, home);
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
