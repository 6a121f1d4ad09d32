package vn.thidua.permission;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.UnitId;

/** A draft decision with one award, a signed one with one award that was paid, and a line of the fund, as rows. */
public final class DecisionThings {

    private DecisionThings() {}

    public static Map<String, UUID> of(UnitId unit, JdbcClient db) {
        var things = Map.of(
                "decision", UUID.randomUUID(),
                "decided-award", UUID.randomUUID(),
                "signed", UUID.randomUUID(),
                "given-award", UUID.randomUUID(),
                "recovery", UUID.randomUUID(),
                "fund-entry", UUID.randomUUID());
        db.sql("""
                        insert into decision.decision (id, version, unit, state, since, who, symbol, subject, decider, grounds, body,
                            receivers, signature, fund_source, drafted_at, drafted_by_name, number, signed_on, place, signer_name, on_paper)
                        select id, 0, :unit, state, '2025-11-20T01:00:00Z', 'Nguyễn Thị Lụa', 'QĐ-UBND', 'Về việc khen thưởng',
                               'Chủ tịch', 'Căn cứ Luật.', 'Điều 1. Tặng./.', '- Lưu: VT.', 'CHỦ TỊCH', 'Quỹ', '2025-11-20T01:00:00Z',
                               'Nguyễn Thị Lụa', number, case when number is null then null else date '2019-11-20' end,
                               case when number is null then null else 'Gia Lộc' end,
                               case when number is null then null else 'Vũ Đình Ẩn' end, false
                        from (values (cast(:decision as uuid), 'DRAFT', cast(null as int)), (cast(:signed as uuid), 'SIGNED', 7))
                             as made (id, state, number);
                        insert into decision.decided_award (id, version, decision, position, nomination, held, round_name, holder_kind,
                            holder, subject, salutation, name, post, unit, unit_name, award, award_name, title, year, kind, achievement,
                            standing, reward_standing, coefficient, base_salary, amount, rounding, citation, confirmed, instead_of)
                        select id, 0, decision, 1, gen_random_uuid(), true, 'Đợt cuối năm', 'PERSON', gen_random_uuid(), 'INDIVIDUAL', 'MS',
                               'Nguyễn Thị Lụa', 'Giáo viên', :unit, 'Trường Tiểu học', 'GK', 'Giấy khen', false, 2025, 'MERIT', '',
                               standing, reward, 0.3, 2340000, 710000, 'UP', 'Nghị định 152/2025', false, ''
                        from (values (cast(:decided as uuid), cast(:decision as uuid), 'LISTED', 'OPEN'),
                                     (cast(:given as uuid), cast(:signed as uuid), 'GIVEN', 'DUE')) as made (id, decision, standing, reward);
                        insert into decision.recovery (id, version, award, what, amount, note) values (:recovery, 0, :given, 'MONEY', 710000, '');
                        insert into decision.fund_entry (id, version, unit, year, source, way, amount, day, paper, about, entered_at,
                            entered_by_name)
                        values (:entry, 0, :unit, 2025, 'Ngân sách', 'INCOME', 5000000, '2025-11-03', 'PT 01', 'Cấp quỹ',
                                '2025-11-03T01:00:00Z', 'Nguyễn Thị Lụa')
                        """)
                .param("unit", unit.value())
                .param("decision", things.get("decision"))
                .param("signed", things.get("signed"))
                .param("decided", things.get("decided-award"))
                .param("given", things.get("given-award"))
                .param("recovery", things.get("recovery"))
                .param("entry", things.get("fund-entry"))
                .update();
        return things;
    }
}
