package vn.thidua.operation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.platform.RunningProgram;
import vn.thidua.platform.Visitor;

/** What an older release kept is opened by the present program. Each release leaves a small backup; decision 19 says how. */
class ReleasesTests {

    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final long MOST_BYTES = 1_000_000;

    @TempDir
    Path directory;

    static Stream<Path> releases() throws IOException {
        try (var all = Files.list(RELEASES)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theDataOfAnOlderReleaseIsRestoredUpgradedAndOpened(Path release) throws Exception {
        var file = Laid.release(release.getFileName().toString());
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
        var home = directory.resolve("home");

        var silent = new PrintStream(OutputStream.nullOutputStream());
        var restored = new RestoreCommand(silent, Map.of()).run(new CommandOptions(file, home, false));

        assertThat(restored.newerMigrations()).isPositive();
        try (var program = RunningProgram.start(home)) {
            var officer = program.visitor().signIn("gialoc", "thidua-2025");
            opened(officer, "/documents", "a[href^=/drafts/]");
            opened(officer, "/campaigns", "a[href^=/campaigns/]");
            var auditor = program.visitor().signIn("giamsat", "thidua-2025");
            assertThat(auditor.read("/audit")).contains("<tbody>");
            var administrator = program.visitor().signIn("quantri", "thidua-2025");
            assertThat(administrator.see("/system")).isEqualTo(200);
        }
    }

    /** The list, and each of the things it leads to. */
    private static void opened(Visitor visitor, String list, String links) throws Exception {
        var found = Jsoup.parse(visitor.read(list)).select(links).eachAttr("href");
        assertThat(found).as(list).isNotEmpty();
        for (var link : found) {
            assertThat(visitor.see(link)).as(link).isEqualTo(200);
        }
    }
}
