package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.RoundState;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Rounds for lists, and what was put forward in them. */
@Component
public class RoundQueries {

    /** Rounds on a page. */
    public static final int PAGE = 30;

    /** A round in a list. */
    public record RoundRow(
            RoundId id,
            UnitId unit,
            String name,
            CommendationKind kind,
            int year,
            LocalDate opensOn,
            LocalDate closesOn,
            RoundState state,
            long dossiers,
            long waiting,
            long total) {}

    /**
     * What was put forward for one offer.
     *
     * @param dossiers all but those withdrawn
     * @param sent those sent in and not returned or declined
     * @param approved those on a council's agenda, approved, awarded
     */
    public record Used(String award, Subject subject, long dossiers, long sent, long approved) {}

    private final JdbcClient db;

    RoundQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * Open ones first, then the latest.
     *
     * @param units that run them
     * @param within proposing units whose dossiers are counted
     * @param campaign null: all
     */
    public List<RoundRow> rounds(List<UnitId> units, List<UnitId> within, @Nullable CampaignId campaign, int page) {
        return db.sql("""
                        select r.id, r.unit, r.name, r.kind, r.year, r.opens_on, r.closes_on, r.state,
                               coalesce(n.dossiers, 0) as dossiers, coalesce(n.waiting, 0) as waiting, r.total
                        from (
                          select r.*, count(*) over () as total
                          from nomination.round r
                          where r.unit = any(cast(:units as uuid[]))
                            and (cast(:campaign as uuid) is null or r.campaign = cast(:campaign as uuid))
                          order by r.state = 'CLOSED', r.closes_on desc, r.name, r.id
                          limit :size offset :skipped) r
                        left join lateral (
                          select count(*) as dossiers, count(*) filter (where n.state in ('SUBMITTED', 'RECEIVED')) as waiting
                          from nomination.nomination n
                          where n.round = r.id and n.state <> 'WITHDRAWN' and n.unit = any(cast(:within as uuid[]))) n on true
                        order by r.state = 'CLOSED', r.closes_on desc, r.name, r.id
                        """)
                .param("units", IdArray.of(units))
                .param("within", IdArray.of(within))
                .param("campaign", campaign == null ? null : campaign.value())
                .param("size", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(RoundRow.class)
                .list();
    }

    public List<Used> used(RoundId round) {
        return db.sql("""
                        select award, subject, count(*) filter (where state <> 'WITHDRAWN') as dossiers,
                               count(*) filter (where state not in ('DRAFT', 'RETURNED', 'DECLINED', 'WITHDRAWN', 'REVOKED')) as sent,
                               count(*) filter (where state in ('TABLED', 'APPROVED', 'FORWARDED', 'AWARDED')) as approved
                        from nomination.nomination
                        where round = :round
                        group by award, subject
                        having count(*) filter (where state <> 'WITHDRAWN') > 0
                        """).param("round", round.value()).query(Used.class).list();
    }
}
