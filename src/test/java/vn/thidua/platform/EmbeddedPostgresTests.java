package vn.thidua.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's database keeps what was written, whatever dies. */
class EmbeddedPostgresTests {

    @TempDir
    static Path home;

    EmbeddedPostgres server;

    @BeforeEach
    void aServerWithOneTable() throws Exception {
        server = new EmbeddedPostgres(home).start();
        try (var connection = connect()) {
            connection.createStatement().execute("create table if not exists thi_dua (name text not null)");
            connection.createStatement().execute("truncate thi_dua");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWasCommittedOutlivesTheDeathOfEveryServerProcess() throws Exception {
        try (var connection = connect()) {
            write(connection, "xã Gia Lộc");
            connection.setAutoCommit(false);
            write(connection, "chưa ghi xong");
            assertThat(ServerProcesses.killAll(home)).isNotEmpty();
        }

        await().atMost(60, SECONDS).ignoreExceptions().until(() -> !names().isEmpty());

        assertThat(names()).containsExactly("xã Gia Lộc");
    }

    @Test
    void theServerComesBackAsOftenAsItDies() throws Exception {
        try (var connection = connect()) {
            write(connection, "xã Gia Lộc");
        }

        for (int death = 0; death < 3; death++) {
            var killed = ServerProcesses.killAll(home);
            await().atMost(60, SECONDS)
                    .ignoreExceptions()
                    .until(() -> killed.stream().noneMatch(ProcessHandle::isAlive) && !names().isEmpty());
        }

        assertThat(names()).containsExactly("xã Gia Lộc");
    }

    @Test
    void aRestartKeepsWhatWasWritten() throws Exception {
        try (var connection = connect()) {
            write(connection, "Hải Phòng");
        }

        server.close();
        server = new EmbeddedPostgres(home).start();

        assertThat(names()).containsExactly("Hải Phòng");
    }

    @Test
    void aSecondProgramOnTheSameHomeIsRefusedWithASentence() {
        var second = new EmbeddedPostgres(home);

        assertThatThrownBy(second::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("đang được một Thi Đua khác dùng")
                .hasMessageContaining(home.toString());
    }

    @Test
    void aProcessNumberLeftBehindDoesNotStopTheStart() throws Exception {
        server.close();
        Files.writeString(
                home.resolve("pgdata/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home + "\n0\n1\n\n\n\nready\n");

        server = new EmbeddedPostgres(home).start();

        assertThat(ServerProcesses.of(home)).isNotEmpty();
    }

    @Test
    void onlyItsUserMayLookIntoTheHome() throws Exception {
        assertThat(Files.getPosixFilePermissions(home)).hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
        assertThat(Files.getPosixFilePermissions(home.resolve("db.secret"))).hasSize(2);
    }

    @Test
    void aFirstStartThatWasCutShortLeavesNothingInTheWay(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("pgdata.new/base"));
        Files.writeString(other.resolve("pgdata.new/PG_VERSION"), "18\n");

        try (var begun = new EmbeddedPostgres(other).start()) {
            assertThat(begun.password()).hasSize(48);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
    }

    private static void write(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("insert into thi_dua values (?)")) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private List<String> names() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select array_agg(name) from thi_dua")) {
            rows.next();
            return rows.getArray(1) == null
                    ? List.of()
                    : List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
