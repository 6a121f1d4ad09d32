package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A pool of one connection: who comes second waits while the first works, and is told at once when the database is away. */
class PatientPoolTests {

    /** Shorter than the program's, so that several turns fit into a test. */
    private static final int TURN_MILLIS = 250;

    private final Database database = new Database();

    @Test
    void whileConnectionsAreAtWorkOneWaitsForMoreThanOneTurn() throws Exception {
        try (var pool = pool()) {
            var first = pool.getConnection();
            var second = CompletableFuture.supplyAsync(() -> taken(pool));
            var waiting = Thread.ofVirtual().start(second::join);

            assertThat(waiting.join(Duration.ofMillis(3 * TURN_MILLIS)))
                    .as("given up")
                    .isFalse();
            first.close();

            assertThat(second.join()).isTrue();
        }
    }

    @Test
    void whenTheDatabaseIsAwayOneIsTold() throws Exception {
        try (var pool = pool()) {
            database.away = true;

            assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(pool::getConnection);
            assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isZero();

            database.away = false;
            assertThat(taken(pool)).isTrue();
        }
    }

    private PatientPool pool() {
        var pool = new PatientPool();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(1);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(TURN_MILLIS);
        return pool;
    }

    private static boolean taken(PatientPool pool) {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException failed) {
            return false;
        }
    }

    /** Gives connections that say yes to everything, or none. */
    private static final class Database extends AbstractDataSource {

        volatile boolean away;

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                throw new SQLException("away");
            }
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, said) -> {
                        var kind = method.getReturnType();
                        return kind == boolean.class
                                ? (Object) method.getName().equals("isValid")
                                : kind == int.class ? (Object) 0 : null;
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
