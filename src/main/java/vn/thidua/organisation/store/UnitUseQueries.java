package vn.thidua.organisation.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitUse;

/** Whether people, collectives, clusters or reorganisations name a unit. */
@Component
class UnitUseQueries implements UnitUse {

    private final JdbcClient db;

    UnitUseQueries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean isUsed(UnitId unit) {
        return db.sql("""
                select exists (select 1 from organisation.person where unit = :unit)
                    or exists (select 1 from organisation.held_post where unit = :unit)
                    or exists (select 1 from organisation.collective where unit = :unit)
                    or exists (select 1 from organisation.cluster where unit = :unit or head = :unit)
                    or exists (select 1 from organisation.cluster_member where unit = :unit)
                    or exists (select 1 from organisation.reorganisation where unit = :unit)
                    or exists (select 1 from organisation.reorganisation_step
                                where predecessor = :unit or successor = :unit)
                    or exists (select 1 from organisation.unit_standing where parent = :unit)
                """).param("unit", unit.value()).query(Boolean.class).single();
    }
}
