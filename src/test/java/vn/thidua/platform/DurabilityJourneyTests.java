package vn.thidua.platform;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty papers are on their way in when something is killed: what was acknowledged is there, and nothing is there by half. */
class DurabilityJourneyTests {

    private static final int PAPERS = 20;
    private static final int ACKNOWLEDGED_BEFORE_DEATH = 4;

    @TempDir
    static Path home;

    static RunningProgram program;

    @BeforeEach
    void theProgramRuns() throws IOException {
        if (program == null || !program.isAlive()) {
            program = RunningProgram.start(home);
        }
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void killingTheProgramLosesNothingAcknowledged() throws Exception {
        var acknowledged = sendWhileThisHappens(program::kill);

        program = RunningProgram.start(home);

        assertThat(wholePapers()).containsAll(acknowledged);
        assertThat(halfPapers()).isZero();
    }

    @Test
    void killingEveryDatabaseProcessLosesNothingAcknowledgedAndTheProgramGoesOn() throws Exception {
        var acknowledged = sendWhileThisHappens(() -> ServerProcesses.killAll(home));

        await().atMost(2, MINUTES)
                .ignoreExceptions()
                .until(() -> program.visitor().see("/sign-in") == 200);
        var afterwards = paper();
        assertThat(officer().upload("sau-su-co.pdf", afterwards)).isTrue();

        assertThat(program.isAlive()).isTrue();
        assertThat(wholePapers()).containsAll(acknowledged).contains(checksum(afterwards));
        assertThat(halfPapers()).isZero();
    }

    /** Returns the checksums of the papers the program said it has. */
    private static Set<String> sendWhileThisHappens(Runnable death) throws Exception {
        var officer = officer();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var some = new CountDownLatch(ACKNOWLEDGED_BEFORE_DEATH);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= PAPERS; number++) {
                var name = "tai-len-" + number + ".pdf";
                senders.submit(() -> {
                    var paper = paper();
                    if (officer.upload(name, paper)) {
                        acknowledged.add(checksum(paper));
                        some.countDown();
                    }
                    return null;
                });
            }
            assertThat(some.await(2, MINUTES)).isTrue();
            death.run();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_DEATH);
        return acknowledged;
    }

    private static Visitor officer() throws Exception {
        return program.visitor().signIn("gialoc", "thidua-2025");
    }

    /** A sample plan, made a paper of its own by a long remark at its end: several pieces in the database. */
    private static byte[] paper() throws IOException {
        var noise = new byte[1_500_000];
        new SecureRandom().nextBytes(noise);
        var paper = new ByteArrayOutputStream();
        paper.writeBytes(Files.readAllBytes(Path.of("samples/ke-hoach-xa-chinh-trang.pdf")));
        paper.writeBytes(("\n%" + HexFormat.of().formatHex(noise)).getBytes(StandardCharsets.US_ASCII));
        return paper.toByteArray();
    }

    private static List<String> wholePapers() throws SQLException, IOException {
        return List.of(ask("""
                select string_agg(sha256, ' ') from files.paper p
                where sha256 = (select encode(sha256(string_agg(bytes, '' order by number)), 'hex')
                                from files.chunk where paper = p.id)
                """).split(" "));
    }

    /** Papers whose bytes are not theirs, papers sent that no document is of, documents without a paper or a job. */
    private static long halfPapers() throws SQLException, IOException {
        return Long.parseLong(ask("""
                select (select count(*) from files.paper p
                        where sha256 is distinct from (select encode(sha256(string_agg(bytes, '' order by number)), 'hex')
                                                       from files.chunk where paper = p.id))
                     + (select count(*) from files.paper p where p.name like 'tai-len-%'
                        and not exists (select from reading.draft where paper = p.id))
                     + (select count(*) from reading.draft d where d.name like 'tai-len-%'
                        and not exists (select from files.paper where id = d.paper))
                """));
    }

    /** Asks the database beside the program, by what the program left in its home. */
    private static String ask(String question) throws SQLException, IOException {
        var port =
                Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(3).strip();
        var secret = Files.readString(home.resolve("db.secret")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "thidua", secret);
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static String checksum(byte[] paper) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
    }
}
