package vn.thidua.permission;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** A period with the report of one unit and a paper kept with it. */
record ReportingThings(JdbcClient db) {

    UUID period(UnitId unit, UUID campaign) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into reporting.period
                    (id, version, campaign, unit, kind, title, starts_on, ends_on, opens_on, due_on, grace_days, state)
                values (:id, 0, :campaign, :unit, 'AD_HOC', 'đột xuất', '2025-11-01', '2025-11-20', '2025-11-01',
                        '2025-11-28', 0, 'OPEN')
                """)
                .param("id", id)
                .param("campaign", campaign)
                .param("unit", unit.value())
                .update();
        return id;
    }

    /** The unit's own, sent to nobody. */
    UUID report(UnitId unit, UUID campaign, UUID period) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into reporting.report (id, version, period, campaign, unit, unit_name, depth, leaf, state, due_on)
                values (:id, 0, :period, :campaign, :unit, 'UBND xã', 0, true, 'OPEN', '2025-11-28')
                """)
                .param("id", id)
                .param("period", period)
                .param("campaign", campaign)
                .param("unit", unit.value())
                .update();
        return id;
    }

    UUID evidence(UUID report) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into files.paper (id, name, media_type, size, sha256, received_at)
                values (:id, 'anh.png', 'image/png', 1, :sum, now())
                """).param("id", id).param("sum", "0".repeat(64)).update();
        db.sql("""
                insert into reporting.evidence (report, paper, name, size, added_at, added_by_name)
                values (:report, :id, 'anh.png', 1, now(), 'Phạm Thị Mận')
                """).param("report", report).param("id", id).update();
        return id;
    }
}
