package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.organisation.UnitId;

/** What waits for a unit, round by round. */
@Component
public class WaitingNominations {

    /** What is to be done. */
    public enum Why {
        MEND,
        RECEIVE,
        APPRAISE,
        TABLE,
        CONCLUDE
    }

    /** So many dossiers of a round that stand in a state; {@code closesOn} only for those the unit mends. */
    public record Waiting(
            Why why,
            RoundId roundId,
            String round,
            ReviewState state,
            long dossiers,
            @Nullable LocalDate closesOn) {}

    private final JdbcClient db;

    WaitingNominations(JdbcClient db) {
        this.db = db;
    }

    public List<Waiting> of(UnitId unit) {
        return db.sql("""
                        select w.why, r.id as round_id, r.name as round, w.state, w.dossiers,
                               case when w.why = 'MEND' then r.closes_on end as closes_on
                        from (
                          select 'MEND' as why, round, state, count(*) as dossiers
                          from nomination.nomination
                          where unit = :unit and state = 'RETURNED'
                          group by round, state
                          union all
                          select case when state = 'SUBMITTED' then 'RECEIVE' when state = 'RECEIVED' then 'APPRAISE'
                                      when by_council then 'TABLE' else 'CONCLUDE' end,
                                 round, state, count(*)
                          from nomination.nomination
                          where decider = :unit and state in ('SUBMITTED', 'RECEIVED', 'APPRAISED')
                          group by 1, round, state) w
                        join nomination.round r on r.id = w.round
                        order by r.closes_on, r.name, w.why
                        limit 50
                        """).param("unit", unit.value()).query(Waiting.class).list();
    }
}
