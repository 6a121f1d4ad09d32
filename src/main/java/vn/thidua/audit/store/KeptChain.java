package vn.thidua.audit.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.thidua.audit.domain.Chain;
import vn.thidua.audit.domain.Head;
import vn.thidua.audit.domain.Inspected;
import vn.thidua.audit.domain.Link;

/** Reads the chain over connections of its own, so that a long walk holds no one's transaction. */
@Component
class KeptChain implements Chain {

    private final DataSource database;

    KeptChain(DataSource database) {
        this.database = database;
    }

    @Override
    public Inspected inspect(Collection<Head> kept, Predicate<Head> genuine) {
        try (var connection = database.getConnection()) {
            return new ChainReader(connection).inspect(kept, genuine);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Link> last() {
        try (var connection = database.getConnection()) {
            return new ChainReader(connection).last();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
