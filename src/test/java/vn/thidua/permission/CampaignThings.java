package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** What a launched campaign has: a target that is followed, and a unit that takes part. */
record CampaignThings(JdbcClient db) {

    Map<String, UUID> of(UnitId unit, UUID campaign) {
        return Map.of("measure", measure(campaign), "participation", participation(unit, campaign));
    }

    private UUID measure(UUID campaign) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into campaign.measure
                    (id, version, campaign, position, name, method, summed, comparator, weight, decimals)
                values (:id, 0, :campaign, 1, 'Số mô hình', 'COUNTED', true, 'AT_LEAST', 1, 0)
                """).param("id", id).param("campaign", campaign).update();
        return id;
    }

    /** The unit takes part in its own campaign, so that the same unit answers and decides. */
    private UUID participation(UnitId unit, UUID campaign) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into campaign.participation (id, version, campaign, unit, unit_name, state, sent_at, sent_by_name)
                values (:id, 0, :campaign, :unit, 'UBND xã', 'SENT', now(), 'Mai Văn Ước')
                """)
                .param("id", id)
                .param("campaign", campaign)
                .param("unit", unit.value())
                .update();
        return id;
    }
}
