package vn.thidua.nomination.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.OwnDossierState;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Dossiers people prepare themselves, for lists and chores. */
@Component
public class OwnDossierQueries {

    /** Rows on a page. */
    public static final int PAGE = 30;

    private static final String ROW = """
            select d.id, d.round, r.name as round_name, d.unit, d.account is null as by_link, d.until, d.invited_by, d.subject,
                   d.award, d.name, d.post, d.state, d.since, d.reason, d.nomination, count(*) over () as total
            from nomination.own_dossier d join nomination.round r on r.id = d.round
            """;

    /**
     * One in a list.
     *
     * @param invitedBy who invited, or whose account it is
     */
    public record OwnRow(
            OwnDossierId id,
            RoundId round,
            String roundName,
            UnitId unit,
            boolean byLink,
            LocalDate until,
            String invitedBy,
            Subject subject,
            String award,
            String name,
            String post,
            OwnDossierState state,
            Instant since,
            @Nullable String reason,
            @Nullable NominationId nomination,
            long total) {}

    /**
     * What waits for an account or its unit.
     *
     * @param dossier the one to be mended by its writer; null: so many wait for the unit in the round
     */
    public record OwnWaiting(
            @Nullable OwnDossierId dossier, RoundId round, String roundName, long dossiers, LocalDate until) {}

    private final JdbcClient db;

    OwnDossierQueries(JdbcClient db) {
        this.db = db;
    }

    /** Of a round, those of these units: what waits for the unit first, then what is being written, then the latest. */
    public List<OwnRow> ofRound(RoundId round, List<UnitId> units, int most, int page) {
        return db.sql(ROW + """
                        where d.round = :round and d.unit in (select unnest(cast(:units as uuid[])))
                          and (d.account is null or d.state not in ('PREPARING', 'CALLED_OFF'))
                        order by array_position(array['HANDED_IN', 'GIVEN_BACK', 'PREPARING'], d.state), d.since desc, d.id
                        limit :most offset :skipped
                        """)
                .param("round", round.value())
                .param("units", IdArray.of(units))
                .param("most", most)
                .param("skipped", (page - 1) * most)
                .query(OwnRow.class)
                .list();
    }

    /** What an account wrote, the latest first. */
    public List<OwnRow> of(UUID account, int page) {
        return db.sql(ROW + "where d.account = :account order by d.since desc, d.id limit :most offset :skipped")
                .param("account", account)
                .param("most", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(OwnRow.class)
                .list();
    }

    /** To mend by this account; to endorse at this unit, or where its officer invited for a unit below. */
    public List<OwnWaiting> waiting(UUID account, UnitId unit) {
        return db.sql("""
                        select w.dossier, r.id as round, r.name as round_name, w.dossiers, w.until
                        from (
                          select id as dossier, round, 1 as dossiers, until
                          from nomination.own_dossier
                          where account = :account and state = 'GIVEN_BACK'
                          union all
                          select null, round, count(*), min(until)
                          from nomination.own_dossier
                          where (unit = :unit or host = :unit) and state = 'HANDED_IN'
                          group by round) w
                        join nomination.round r on r.id = w.round
                        order by w.until, r.name
                        limit 50
                        """)
                .param("account", account)
                .param("unit", unit.value())
                .query(OwnWaiting.class)
                .list();
    }

    /** The one that became this dossier of the unit. */
    public Optional<OwnRow> became(NominationId nomination) {
        return db.sql(ROW + "where d.nomination = :nomination")
                .param("nomination", nomination.value())
                .query(OwnRow.class)
                .optional();
    }
}
