package vn.thidua.decision.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.RecoveryId;
import vn.thidua.decision.domain.DecisionState;
import vn.thidua.decision.domain.RecoveryWhat;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Decisions for lists, and what is to be taken back of one. */
@Repository
public class DecisionQueries {

    private final JdbcClient db;

    DecisionQueries(JdbcClient db) {
        this.db = db;
    }

    /** A decision in a list; {@code total} counts all of the list. */
    public record Row(
            DecisionId id,
            UnitId unit,
            DecisionState state,
            Instant since,
            String who,
            String subject,
            String symbol,
            @Nullable Integer number,
            @Nullable LocalDate signedOn,
            String names,
            int awards,
            int cancelled,
            long total) {}

    /** One thing to be taken back. */
    public record RecoveryRow(
            RecoveryId id,
            DecidedAwardId award,
            String name,
            String awardName,
            RecoveryWhat what,
            @Nullable BigDecimal amount,
            @Nullable LocalDate doneOn,
            @Nullable String doneByName,
            String note) {}

    /** Newest first; with words those whose subject, number or one of whose names holds them, diacritics ignored. */
    public List<Row> decisions(List<UnitId> within, String words, int most, long skipped) {
        return db.sql("""
                        select d.id, d.unit, d.state, d.since, d.who, d.subject, d.symbol, d.number, d.signed_on,
                               coalesce(a.names, '') as names, coalesce(a.awards, 0) as awards,
                               coalesce(a.cancelled, 0) as cancelled, count(*) over () as total
                        from decision.decision d
                        left join lateral (
                            select string_agg(distinct one.award_name, ', ') as names, count(*) as awards,
                                   count(*) filter (where one.standing = 'CANCELLED') as cancelled
                            from decision.decided_award one where one.decision = d.id) a on true
                        where d.unit in (select unnest(cast(:within as uuid[])))
                          and (:words = '' or platform.unaccent_vn(d.subject) like '%' || platform.unaccent_vn(:words) || '%'
                               or cast(d.number as text) = :words or d.number || '/' || d.symbol = :words
                               or exists (select from decision.decided_award one where one.decision = d.id
                                          and platform.unaccent_vn(one.name) like '%' || platform.unaccent_vn(:words) || '%'))
                        order by d.drafted_at desc, d.id
                        limit :most offset :skipped
                        """)
                .param("within", IdArray.of(within))
                .param("words", words.strip())
                .param("most", most)
                .param("skipped", skipped)
                .query(Row.class)
                .list();
    }

    /** Decisions before a unit's leader. */
    public List<Row> submitted(UnitId unit) {
        return decisions(List.of(unit), "", 200, 0).stream()
                .filter(row -> row.state() == DecisionState.SUBMITTED)
                .toList();
    }

    public List<RecoveryRow> recoveries(DecisionId decision) {
        return db.sql("""
                        select r.id, r.award, a.name, a.award_name, r.what, r.amount, r.done_on, r.done_by_name, r.note
                        from decision.recovery r join decision.decided_award a on a.id = r.award
                        where a.decision = :decision
                        order by r.done_on nulls first, a.position, r.what
                        """)
                .param("decision", decision.value())
                .query(RecoveryRow.class)
                .list();
    }
}
