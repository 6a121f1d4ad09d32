package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.audit.domain.Fault;
import vn.thidua.audit.store.ChainReader;

class ChainUpgradeTests {

    @Test
    void whatAnOlderReleaseWroteIsHungByTheUpgrade() throws SQLException {
        try (var older = AuditBook.of("older", "20251103.0800")) {
            older.write(50);
            older.upgrade();
            older.write(5);

            try (var connection = older.connect()) {
                var inspected = new ChainReader(connection).inspect(List.of(), head -> true);
                assertThat(inspected.fault()).isEmpty();
                assertThat(inspected.entries()).isEqualTo(55);
            }
            older.tamper("update audit.entry set actor_name = 'Người khác' where id = 20");
            try (var connection = older.connect()) {
                assertThat(new ChainReader(connection)
                                .inspect(List.of(), head -> true)
                                .fault())
                        .map(Fault::seq)
                        .contains(20L);
            }
        }
    }
}
