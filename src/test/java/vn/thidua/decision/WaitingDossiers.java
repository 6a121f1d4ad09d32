package vn.thidua.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.eligibility.Office;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.organisation.UnitId;

/** Dossiers that passed the council, as rows of their own room: a short way to what {@code nomination.ReviewTests} goes step by step. */
public final class WaitingDossiers {

    private final JdbcClient db;

    public WaitingDossiers(JdbcClient db) {
        this.db = db;
    }

    public void put(UnitId decider, Office office, ApprovedNomination one) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", one.id().value());
        row.put("round", one.round().value());
        row.put("roundName", one.roundName());
        row.put("unit", one.unit().value());
        row.put("decider", decider.value());
        row.put("holderKind", one.holder().kind().name());
        row.put("holder", one.holder().id());
        row.put("subject", one.subject().name());
        row.put("salutation", one.salutation() == null ? null : one.salutation().name());
        row.put("name", one.name());
        row.put("post", one.post());
        row.put("award", one.award());
        row.put("year", one.year());
        row.put("kind", one.kind().name());
        row.put("office", office.name());
        row.put("achievement", one.achievement());
        db.sql("""
                        insert into nomination.round (id, version, unit, name, kind, year, opens_on, closes_on, posting_days,
                            working_days, state, changed_at, changed_by)
                        values (:round, 0, :decider, :roundName, :kind, :year, '2024-01-01', '2026-12-31', 0, 0, 'OPEN',
                            '2024-01-01T01:00:00Z', 'Nguyễn Thị Lụa')
                        on conflict do nothing;
                        insert into nomination.nomination (id, version, round, unit, decider, holder_kind, holder, subject, employment,
                            salutation, name, post, award, year, kind, office, by_council, achievement, report, initiatives, state, since,
                            who, received_on, used_days)
                        values (:id, 0, :round, :unit, :decider, :holderKind, :holder, :subject, 'NONE', :salutation, :name, :post,
                            :award, :year, :kind, :office, false, :achievement, '', '', 'APPROVED', '2024-01-05T01:00:00Z',
                            'Vũ Đình Ẩn', '2024-01-02', 0)
                        """).params(row).update();
    }

    /** One award as the register holds it. */
    record Given(
            UUID reference,
            String name,
            String decision,
            String office,
            String issuer,
            String standing,
            String standingDecision) {}

    List<Given> given(DecisionId decision) {
        return db.sql("""
                        select a.reference, a.name, a.decision, a.office, a.issuer, a.standing,
                               coalesce(a.standing_decision, '') as standing_decision
                        from award.award a
                        join decision.decided_award d on d.id = a.reference
                        where d.decision = :decision
                        order by a.name
                        """)
                .param("decision", decision.value())
                .query(Given.class)
                .list();
    }
}
