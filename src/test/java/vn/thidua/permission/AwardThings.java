package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** An award of an old register given to the unit itself, an initiative and a hold of it, as rows. */
final class AwardThings {

    private AwardThings() {}

    static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things = Map.of("award", UUID.randomUUID(), "fact", UUID.randomUUID(), "conduct", UUID.randomUUID());
        db.sql("""
                        insert into award.award
                            (id, version, holder_kind, holder_id, subject, name, unit, award, year, kind, decision, decided_on,
                             office, issuer, achievements, standing, entered_at, entered_by_name)
                        values (:award, 0, 'UNIT', :unit, 'COLLECTIVE', 'Thôn Thượng Cốc', :unit, 'GK', 2020, 'MERIT', '12/QĐ-UBND',
                                '2020-11-20', 'COMMUNE_CHAIR', 'Chủ tịch UBND xã', '{}', 'VALID', '2025-11-20T01:00:00Z',
                                'Nguyễn Thị Lụa');
                        insert into award.fact
                            (id, version, kind, holder_kind, holder_id, unit, code, title, paper, creation, scope, cause, since,
                             recorded_at, recorded_by_name)
                        values (:fact, 0, 'INITIATIVE', 'UNIT', :unit, :unit, cast(:fact as text), 'Sổ tay thôn', '9/QĐ', 'INITIATIVE',
                                'COMMUNE', null, null, '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa'),
                               (:conduct, 0, 'HOLD', 'UNIT', :unit, :unit, null, null, '5/TB', null, null, 'COMPLAINT', '2025-11-01',
                                '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa')
                        """).params(things).param("unit", unit.value()).update();
        return things;
    }
}
