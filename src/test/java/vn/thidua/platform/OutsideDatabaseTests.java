package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL a keeper names may refuse in many ways; each is told in one sentence that says what to do. */
class OutsideDatabaseTests {

    private static final DatabaseOffer GOOD = new DatabaseOffer(15, "UTF8", "thidua", "gialoc", true, "");

    @TempDir
    static Path home;

    static EmbeddedPostgres server;

    @BeforeAll
    static void aServerSomeoneElseRuns() throws Exception {
        server = new EmbeddedPostgres(home, "fsync=off").start();
        run("create role gialoc login password 'đường mật'");
        run("create database thidua owner gialoc");
        run("create database latin encoding 'LATIN1' locale 'C' template template0");
        run("alter database latin owner to gialoc");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anOwnDatabaseIsTaken() {
        assertThatCode(address("thidua", "gialoc", "đường mật")::check).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsTold() {
        refused(address("thidua", "gialoc", "sai"), "không nhận tên người dùng hoặc mật khẩu");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        refused(address("khong-co", "gialoc", "đường mật"), "chưa có cơ sở dữ liệu");
    }

    @Test
    void aServerThatIsAwayIsTold() {
        refused(DatabaseAddress.of("postgres://127.0.0.1:1/thidua", "gialoc", ""), "máy chủ đã chạy chưa");
    }

    @Test
    void whoMayNotMakeTablesIsToldWhatToAskFor() {
        refused(address("postgres", "gialoc", "đường mật"), "alter database \"postgres\" owner to \"gialoc\"");
    }

    @Test
    void aDatabaseWithoutVietnameseLettersIsTold() {
        refused(address("latin", "gialoc", "đường mật"), "bảng mã LATIN1");
    }

    @Test
    void fifteenIsTheOldestVersion() {
        assertThatCode(GOOD::check).doesNotThrowAnyException();
        assertThatThrownBy(new DatabaseOffer(14, "UTF8", "thidua", "gialoc", true, "")::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("là bản 14; cần bản 15");
    }

    @Test
    void lackingExtensionsAreNamed() {
        assertThatThrownBy(new DatabaseOffer(15, "UTF8", "thidua", "gialoc", true, "pg_trgm, unaccent")::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("pg_trgm, unaccent")
                .hasMessageContaining("postgresql-contrib");
    }

    @Test
    void whatThePreparationOfTablesIsDeniedIsToldToo() {
        var denied = new FlywayException(
                "script failed",
                new SQLException("ERROR: permission denied to create extension \"unaccent\"", "42501"));

        var told = new StartFailures().analyze(denied);

        assertThat(told).isNotNull();
        assertThat(told.getDescription())
                .contains("thiếu quyền")
                .contains("unaccent")
                .doesNotContain("\n");
    }

    private static DatabaseAddress address(String database, String user, String password) {
        return DatabaseAddress.of(server.jdbcUrl(database), user, password);
    }

    private static void refused(DatabaseAddress address, String sentence) {
        assertThatThrownBy(address::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("đường mật")
                .hasMessageNotContaining("\n");
    }

    private static void run(String statement) throws SQLException {
        try (var connection =
                DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
