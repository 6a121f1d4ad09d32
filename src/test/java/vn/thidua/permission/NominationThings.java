package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** An open round of a unit, the unit itself put forward in it and received, a remark on that dossier, a list, and what someone wrote by a link. */
final class NominationThings {

    private NominationThings() {}

    static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things = Map.of(
                "round",
                UUID.randomUUID(),
                "nomination",
                UUID.randomUUID(),
                "remark",
                UUID.randomUUID(),
                "nominee-list",
                UUID.randomUUID(),
                "own-dossier",
                UUID.randomUUID());
        db.sql("""
                        insert into nomination.round (id, version, unit, name, kind, year, opens_on, closes_on, posting_days,
                            working_days, state, changed_at, changed_by)
                        values (:round, 0, :unit, 'Khen thưởng năm 2025', 'MERIT', 2025, '2025-11-01', '2099-12-31', 0, 10, 'OPEN',
                            '2025-11-01T01:00:00Z', 'Nguyễn Thị Lụa');
                        insert into nomination.offer (round, position, award, subject, limit_kind, by_council, office)
                        values (:round, 0, 'GK', 'COLLECTIVE', 'NONE', true, 'COMMUNE_CHAIR');
                        insert into nomination.nomination (id, version, round, unit, decider, holder_kind, holder, subject, employment,
                            name, post, award, year, kind, office, by_council, achievement, report, initiatives, state, since, who,
                            received_on, running_since, used_days)
                        values (:nomination, 0, :round, :unit, :unit, 'UNIT', :unit, 'COLLECTIVE', 'NONE', 'Tập thể thôn Đông', '', 'GK',
                            2025, 'MERIT', 'COMMUNE_CHAIR', true, 'Thành tích tốt', '', '', 'RECEIVED', '2025-11-20T01:00:00Z',
                            'Nguyễn Thị Lụa', '2025-11-20', '2025-11-20', 0);
                        insert into nomination.remark (id, version, nomination, kind, speaker, words, made_at, made_by)
                        values (:remark, 0, :nomination, 'OPINION', 'Công an xã', 'Không có ý kiến', '2025-11-21T01:00:00Z', 'Lụa');
                        insert into nomination.nominee_list (id, version, round, unit, file_name, unknown, sent_by, sent_at)
                        values (:list, 0, :round, :unit, 'Danh sách.docx', '', 'Nguyễn Thị Lụa', '2025-11-21T01:00:00Z');
                        insert into nomination.nominee_row (list, position, sheet, sheet_name, number, name, called, birth, post, place,
                            award, codes, achievement, note, left_out)
                        values (:list, 1, 1, '', 2, 'Lê Thị Mơ', 'Lê Thị Mơ', '', '', '', 'Giấy khen', 'GK', '', '', false);
                        insert into nomination.own_dossier (id, version, round, unit, host, token_hash, until, invited_by, subject, award,
                            name, post, achievement, report, state, since, who)
                        values (:own, 0, :round, :unit, :unit, cast(:own as text), '2099-12-31', 'Nguyễn Thị Lụa', 'COLLECTIVE', 'GK',
                            'Thôn Đông', '', 'Thành tích tốt', '', 'HANDED_IN', '2025-11-21T01:00:00Z', 'Thôn Đông')
                        """)
                .params(things)
                .param("list", things.get("nominee-list"))
                .param("own", things.get("own-dossier"))
                .param("unit", unit.value())
                .update();
        return things;
    }
}
