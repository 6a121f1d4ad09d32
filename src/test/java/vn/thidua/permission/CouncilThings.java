package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** A council with one member, a meeting being prepared with one item, and a rule of voting of the unit's own, as rows. */
public final class CouncilThings {

    private CouncilThings() {}

    public static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things = Map.of(
                "council", UUID.randomUUID(),
                "member", UUID.randomUUID(),
                "meeting", UUID.randomUUID(),
                "item", UUID.randomUUID(),
                "rule", UUID.randomUUID());
        db.sql("""
                        insert into council.council (id, version, unit, year, decision_number, decided_on)
                        values (:council, 0, :unit, 2025, '15/QĐ-UBND', '2025-08-01');
                        insert into council.member (council, position, id, name, post, role)
                        values (:council, 0, :member, 'Lê Thị Ước', 'Ủy viên', 'MEMBER');
                        insert into council.meeting (id, version, council, unit, year, number, held_on, place, decides_awards, mode,
                            quorum_part, quorum_whole, quorum_strict, quorum_basis, quorum_confirmed, less_recused, basis, counters,
                            state, since, who)
                        values (:meeting, 0, :council, :unit, 2025, 1, '2025-11-24', 'Hội trường', true, 'SCREEN', 2, 3, false, 'Quy chế',
                            true, false, '', '', 'PREPARED', '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa');
                        insert into council.item (id, version, meeting, position, title, detail, award_code, threshold_part,
                            threshold_whole, threshold_strict, threshold_basis, threshold_confirmed)
                        values (:item, 0, :meeting, 1, 'Chiến sĩ thi đua cơ sở', '', 'CSTDCS', 80, 100, false, 'Quy chế', true);
                        insert into council.voting_rule (id, version, unit, kind, award_code, ruling_part, ruling_whole, ruling_strict,
                            ruling_basis, ruling_confirmed, valid_from, reason, written_by_name)
                        values (:rule, 0, :unit, 'THRESHOLD', 'GK', 1, 2, true, 'Quy chế', true, '2025-01-01', 'Quy chế mới', 'Lụa')
                        """).params(things).param("unit", unit.value()).update();
        return things;
    }
}
