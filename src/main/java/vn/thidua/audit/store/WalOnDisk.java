package vn.thidua.audit.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import vn.thidua.audit.application.OnDisk;

/**
 * A transaction that writes to the log commits without waiting for the disk, or each would hold the chain's one place for a
 * turn of the disk. A second, empty commit waits instead: it covers all before it, and twenty of them share one turn.
 */
@Component
class WalOnDisk implements OnDisk {

    private final DataSource database;

    WalOnDisk(DataSource database) {
        this.database = database;
    }

    @Override
    public void await() {
        var connection = DataSourceUtils.getConnection(database);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_logical_emit_message(true, 'thidua', '')");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("not known to be on the disk", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
