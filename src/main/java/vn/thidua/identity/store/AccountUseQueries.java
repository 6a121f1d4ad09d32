package vn.thidua.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitUse;

/** Whether accounts or duties belong to a unit. */
@Component
class AccountUseQueries implements UnitUse {

    private final JdbcClient db;

    AccountUseQueries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean isUsed(UnitId unit) {
        return db.sql("""
                select exists (select 1 from identity.account where unit = :unit)
                    or exists (select 1 from identity.held_duty where unit = :unit)
                """).param("unit", unit.value()).query(Boolean.class).single();
    }
}
