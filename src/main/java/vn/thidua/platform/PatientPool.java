package vn.thidua.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * Tells a database that is away from one that is only busy. When it is away a page waits shortly, for a person is to be told
 * soon; while all connections are at work elsewhere in the program it waits its turn.
 */
final class PatientPool extends HikariDataSource {

    private static final int WAIT_WHEN_AWAY_MILLIS = 3_000;
    private static final int TURNS = 10;

    PatientPool() {
        setConnectionTimeout(WAIT_WHEN_AWAY_MILLIS);
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int turn = 1; ; turn++) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException late) {
                if (turn == TURNS || !isBusy()) {
                    throw late;
                }
            }
        }
    }

    /** Connections to a database that is away are thrown out when they are tried, until none is left. */
    private boolean isBusy() {
        var pool = getHikariPoolMXBean();
        return pool != null && pool.getTotalConnections() > 0;
    }
}
