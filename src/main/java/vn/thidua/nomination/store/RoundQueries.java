package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.RoundState;
import vn.thidua.nomination.store.Tallies.Tally;
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

    /** A round that takes dossiers. */
    public record Taking(RoundId id, UnitId unit, String name, LocalDate closesOn) {}

    /**
     * What was put forward for one offer.
     *
     * @param dossiers all but those withdrawn
     * @param sent those sent in and not returned or declined
     * @param approved those on a council's agenda, approved, awarded
     */
    public record Used(String award, Subject subject, long dossiers, long sent, long approved) {

        private Used and(Used other) {
            return new Used(award, subject, dossiers + other.dossiers, sent + other.sent, approved + other.approved);
        }
    }

    private static final Set<ReviewState> NOT_SENT =
            EnumSet.of(ReviewState.DRAFT, ReviewState.RETURNED, ReviewState.DECLINED, ReviewState.REVOKED);
    private static final Set<ReviewState> APPROVED =
            EnumSet.of(ReviewState.TABLED, ReviewState.APPROVED, ReviewState.FORWARDED, ReviewState.AWARDED);

    private final JdbcClient db;
    private final Tallies tallies;

    RoundQueries(JdbcClient db, Tallies tallies) {
        this.db = db;
        this.tallies = tallies;
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
                          where r.unit in (select unnest(cast(:units as uuid[])))
                            and (cast(:campaign as uuid) is null or r.campaign = cast(:campaign as uuid))
                          order by r.state = 'CLOSED', r.closes_on desc, r.name, r.id
                          limit :size offset :skipped) r
                        left join lateral (
                          select count(*) as dossiers, count(*) filter (where n.state in ('SUBMITTED', 'RECEIVED')) as waiting
                          from nomination.nomination n
                          where n.round = r.id and n.state <> 'WITHDRAWN' and n.unit in (select unnest(cast(:within as uuid[])))) n on true
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

    /** Rounds of these units that take dossiers on the day, those that close first first. */
    public List<Taking> taking(List<UnitId> units, LocalDate day) {
        return db.sql("""
                        select id, unit, name, closes_on
                        from nomination.round
                        where unit in (select unnest(cast(:units as uuid[]))) and state = 'OPEN' and :day between opens_on and closes_on
                        order by closes_on, name, id
                        """)
                .param("units", IdArray.of(units))
                .param("day", day)
                .query(Taking.class)
                .list();
    }

    public List<Used> used(RoundId round) {
        return tallies.of(round).stream()
                .filter(tally -> tally.state() != ReviewState.WITHDRAWN)
                .map(RoundQueries::used)
                .collect(Collectors.toMap(
                        used -> used.award() + ' ' + used.subject(), used -> used, Used::and, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Used used(Tally tally) {
        long dossiers = tally.dossiers();
        return new Used(
                tally.standing().award(),
                tally.standing().subject(),
                dossiers,
                NOT_SENT.contains(tally.state()) ? 0 : dossiers,
                APPROVED.contains(tally.state()) ? dossiers : 0);
    }
}
