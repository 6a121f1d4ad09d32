package vn.thidua.award.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardId;
import vn.thidua.award.FactId;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.PastAward.Standing;
import vn.thidua.eligibility.Rating;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** The register searched, and what stands in it about one holder. */
@Component
public class AwardQueries {

    private static final int FETCHED = 500;

    private static final String AWARD = """
            select a.id, a.holder_kind, a.holder_id, a.subject, a.name, a.unit, a.award, a.year, a.kind, a.decision, a.decided_on,
                   a.office, a.issuer, a.reference, a.standing, a.standing_decision, a.standing_on, a.standing_reason,
                   a.entered_at, a.entered_by_name
            """;

    private static final String ORDER = " order by a.decided_on desc, a.decision, a.name, a.id ";

    private final JdbcClient db;
    private final FactRows facts;

    AwardQueries(JdbcClient db, FactRows facts) {
        this.db = db;
        this.facts = facts;
    }

    /** One line of the register. */
    public record Line(
            AwardId id,
            Holder.Kind holderKind,
            UUID holderId,
            Subject subject,
            String name,
            UnitId unit,
            String award,
            int year,
            CommendationKind kind,
            String decision,
            LocalDate decidedOn,
            Office office,
            String issuer,
            @Nullable UUID reference,
            Standing standing,
            @Nullable String standingDecision,
            @Nullable LocalDate standingOn,
            @Nullable String standingReason,
            Instant enteredAt,
            String enteredByName) {

        public Holder holder() {
            return new Holder(holderKind, holderId);
        }

        public boolean stands() {
            return standing == Standing.VALID || standing == Standing.RESTORED;
        }
    }

    /** Newest decision first. */
    public List<Line> search(AwardFilter filter, List<UnitId> within, int most, long skipped) {
        return asked(AWARD, ORDER + "limit :most offset :skipped", filter, within)
                .param("most", most)
                .param("skipped", skipped)
                .query(Line.class)
                .list();
    }

    public long count(AwardFilter filter, List<UnitId> within) {
        return asked("select count(*)", "", filter, within).query(Long.class).single();
    }

    /** Row after row, never all at once in memory; to be closed. */
    public Stream<Line> each(AwardFilter filter, List<UnitId> within) {
        return asked(AWARD, ORDER, filter, within).withFetchSize(FETCHED).query(Line.class).stream();
    }

    private StatementSpec asked(String what, String order, AwardFilter filter, List<UnitId> within) {
        var sql = new StringBuilder(what + """
                 from award.award a
                where a.withdrawn_at is null and a.unit in (select unnest(cast(:within as uuid[])))
                  and (cast(:award as text) is null or a.award = :award)
                  and (cast(:year as integer) is null or a.year = :year)
                  and (cast(:subject as text) is null or a.subject = :subject)
                """);
        var patterns = filter.patterns();
        for (int at = 0; at < patterns.size(); at++) {
            sql.append(" and a.words like platform.unaccent_vn(:word")
                    .append(at)
                    .append(")");
        }
        var statement = db.sql(sql + order)
                .param("within", IdArray.of(within))
                .param("award", filter.award())
                .param("year", filter.year())
                .param(
                        "subject",
                        filter.subject() == null ? null : filter.subject().name());
        for (int at = 0; at < patterns.size(); at++) {
            statement = statement.param("word" + at, patterns.get(at));
        }
        return statement;
    }

    /** Years of which there is an award, latest first. */
    public List<Integer> years(List<UnitId> within) {
        return db.sql("""
                        select distinct year from award.award
                        where withdrawn_at is null and unit in (select unnest(cast(:within as uuid[]))) order by year desc
                        """)
                .param("within", IdArray.of(within))
                .query(Integer.class)
                .list();
    }

    /** Those of these that stand in the register at these units. */
    public List<Line> lines(Collection<UUID> ids, List<UnitId> within) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(AWARD + """
                                 from award.award a
                                where a.withdrawn_at is null and a.unit in (select unnest(cast(:within as uuid[])))
                                  and a.id in (select unnest(cast(:ids as uuid[])))
                                """)
                        .param("within", IdArray.of(within))
                        .param("ids", AwardRows.array(ids))
                        .query(Line.class)
                        .list();
    }

    /** All a holder was given, latest first; under any of these ids. */
    public List<Line> of(Collection<UUID> holder) {
        return db.sql(AWARD
                        + " from award.award a where a.withdrawn_at is null and a.holder_id in (select unnest(cast(:holder as uuid[])))"
                        + " order by a.year desc, a.decided_on desc, a.award, a.id")
                .param("holder", AwardRows.array(holder))
                .query(Line.class)
                .list();
    }

    /** All that was recorded of a holder, what was taken back too; latest first. */
    public List<RecordedFact> facts(Collection<UUID> holder) {
        var rows = db.sql("select " + FactRow.COLUMNS + """
                        from award.fact f where f.holder_id in (select unnest(cast(:holder as uuid[])))
                        order by f.kind, f.year desc nulls last, f.since desc nulls last, f.recorded_at desc, f.id
                        """)
                .param("holder", AwardRows.array(holder))
                .query(FactRow.class)
                .list();
        var uses = facts.uses(rows.stream().map(FactRow::id).toList());
        return rows.stream()
                .map(row -> row.told(uses.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** A rating that holds, for lists. */
    public record RatingLine(
            FactId id, Holder.Kind holderKind, UUID holderId, UnitId unit, int year, Rating rating, String paper) {

        public Holder holder() {
            return new Holder(holderKind, holderId);
        }
    }

    /** Of the unit's and those below, latest year first; row after row, to be closed. */
    public Stream<RatingLine> eachRating(List<UnitId> within) {
        return db
                .sql(RATING
                        + " and unit in (select unnest(cast(:within as uuid[]))) order by year desc, unit, holder_id")
                .withFetchSize(FETCHED)
                .param("within", IdArray.of(within))
                .query(RatingLine.class)
                .stream();
    }

    public List<RatingLine> ratings(Collection<UUID> holders) {
        return db.sql(RATING + " and holder_id in (select unnest(cast(:holders as uuid[])))")
                .param("holders", AwardRows.array(holders))
                .query(RatingLine.class)
                .list();
    }

    private static final String RATING = """
            select id, holder_kind, holder_id, unit, year, rating, paper from award.fact
            where kind = 'RATING' and withdrawn_at is null
            """;

    /** For which awards that stand an initiative was given as a ground. */
    public List<Initiative.Use> usedBy(FactId initiative) {
        return db.sql("""
                        select distinct a.award, a.year from award.award a join award.fact f on f.code = any(a.achievements)
                        where f.id = :initiative and a.withdrawn_at is null and a.standing in ('VALID', 'RESTORED')
                          and a.holder_id = f.holder_id
                        order by a.year, a.award
                        """)
                .param("initiative", initiative.value())
                .query(Initiative.Use.class)
                .list();
    }
}
