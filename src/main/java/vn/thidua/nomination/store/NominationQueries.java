package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.files.FileId;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.Tallies.Tally;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Dossiers for lists, queues and counts. */
@Component
public class NominationQueries {

    /** Dossiers on a page. */
    public static final int PAGE = 50;

    /**
     * One dossier in a list.
     *
     * @param runningSince the day the clock runs since; null while it stands
     * @param workingDays within which it is to be appraised; 0: none set
     * @param isUnit whether the unit puts itself forward
     * @param waits remarks that are not answered yet
     */
    public record NominationRow(
            NominationId id,
            RoundId round,
            String roundName,
            UnitId unit,
            Subject subject,
            @Nullable Salutation salutation,
            String name,
            String post,
            boolean isUnit,
            String award,
            String achievement,
            boolean byCouncil,
            ReviewState state,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate runningSince,
            int usedDays,
            int workingDays,
            @Nullable LocalDate postedUntil,
            long waits) {}

    private record Count(ReviewState state, long dossiers) {}

    /** A paper of a dossier; without a file it was handed in on paper. */
    public record PaperRow(
            UUID id,
            String code,
            String label,
            @Nullable FileId file,
            @Nullable String fileName,
            @Nullable Long size) {}

    private final JdbcClient db;
    private final Tallies tallies;

    NominationQueries(JdbcClient db, Tallies tallies) {
        this.db = db;
        this.tallies = tallies;
    }

    /** What waits longest at the standing body first, then by unit and given name. */
    public List<NominationRow> list(NominationFilter filter, int page) {
        return seen(
                        """
                        select n.*, r.name as round_name, r.working_days,
                               (select count(*) from nomination.remark m where m.nomination = n.id and m.answer is null) as waits
                        from (
                          select n.id, n.round, n.unit, n.subject, n.salutation, n.name, n.post,
                                 n.holder = n.unit as is_unit, n.award, n.achievement, n.by_council,
                                 n.state, n.received_on, n.running_since, n.used_days, n.posted_until, n.since
                        %s
                          order by n.running_since nulls last, n.since, n.id
                          limit :size offset :skipped) n
                        join nomination.round r on r.id = n.round
                        order by n.running_since nulls last, n.since, n.id
                        """.formatted(where(filter) + (filter.state() == null ? " and n.state <> 'WITHDRAWN'" : "")),
                        filter)
                .param("size", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(NominationRow.class)
                .list();
    }

    /** How many stand where, whatever state the filter asks for. */
    public Map<ReviewState, Long> counts(NominationFilter filter) {
        if (filter.round() != null && filter.words().isEmpty()) {
            return tallies.of(filter.round()).stream()
                    .filter(tally -> filter.lets(tally.standing()))
                    .collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::dossiers)));
        }
        return seen("select n.state, count(*) as dossiers " + where(filter.inAnyState()) + " group by n.state", filter)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::state, Count::dossiers));
    }

    /** By award and name, for those who wait for a decision of the unit's head. */
    public List<NominationId> waiting(UnitId decider, String office) {
        return db.sql("""
                        select id
                        from nomination.nomination
                        where decider = :decider and state = 'APPROVED' and office = :office
                        order by round, award, unit, platform.unaccent_vn(name), id
                        """).param("decider", decider.value()).param("office", office).query(UUID.class).list().stream()
                .map(NominationId::new)
                .toList();
    }

    /** Those of a round that another office decides than the unit's own head: agreed to, or sent on. By award, unit and name. */
    public List<NominationId> toSendOn(RoundId round, Office own) {
        return db.sql("""
                        select id
                        from nomination.nomination
                        where round = :round and state in ('APPROVED', 'FORWARDED') and office <> :office
                        order by award, unit, platform.unaccent_vn(name), id
                        """).param("round", round.value()).param("office", own.name()).query(UUID.class).list().stream()
                .map(NominationId::new)
                .toList();
    }

    /** Those of a round that are posted on the day, by award, unit and name. */
    public List<NominationId> posted(RoundId round, LocalDate day) {
        return ids("state = 'RECEIVED' and :day between posted_on and posted_until", round, day);
    }

    /** Those of a round the standing body has in hand, by award, unit and name. */
    public List<NominationId> inHand(RoundId round) {
        return ids("state in ('RECEIVED', 'APPRAISED') and :day = :day", round, LocalDate.EPOCH);
    }

    private List<NominationId> ids(String which, RoundId round, LocalDate day) {
        return db
                .sql("""
                        select id
                        from nomination.nomination
                        where round = :round and %s
                        order by award, unit, platform.unaccent_vn(name), id
                        """.formatted(which))
                .param("round", round.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(NominationId::new)
                .toList();
    }

    /** How many of an award for one kind of recipient are approved or on their way to it. */
    public int approved(RoundId round, String award, Subject subject) {
        return db.sql("""
                        select count(*)
                        from nomination.nomination
                        where round = :round and award = :award and subject = :subject
                          and state in ('TABLED', 'APPROVED', 'FORWARDED', 'AWARDED')
                        """)
                .param("round", round.value())
                .param("award", award)
                .param("subject", subject.name())
                .query(Integer.class)
                .single();
    }

    public List<PaperRow> papers(NominationId nomination) {
        return db.sql("""
                        select id, code, label, file, file_name, size
                        from nomination.paper
                        where nomination = :nomination
                        order by added_at, id
                        """)
                .param("nomination", nomination.value())
                .query(PaperRow.class)
                .list();
    }

    /** The dossiers a file lies in: one, or also the one made from it for a round above. */
    public List<NominationId> holding(FileId paper) {
        return db
                .sql("select distinct nomination from nomination.paper where file = :file")
                .param("file", paper.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(NominationId::new)
                .toList();
    }

    /** Whether a file lies in any dossier, or in one somebody prepared itself. */
    public boolean isHeld(FileId paper) {
        return db.sql("""
                        select exists (select from nomination.paper where file = :file)
                            or exists (select from nomination.own_paper where file = :file)
                        """).param("file", paper.value()).query(Boolean.class).single();
    }

    /** The dossier in a round above that was made from this one and is not withdrawn. */
    public Optional<NominationId> raisedAs(NominationId origin) {
        return db.sql("select id from nomination.nomination where origin = :origin and state <> 'WITHDRAWN'")
                .param("origin", origin.value())
                .query(UUID.class)
                .optional()
                .map(NominationId::new);
    }

    private static String where(NominationFilter filter) {
        var sql = new StringBuilder("""
                from nomination.nomination n
                where (n.state not in ('DRAFT', 'RETURNED') or n.unit = :own or n.unit in (select unnest(cast(:writing as uuid[])))
                       or n.received_on is not null and n.decider = :own)
                """);
        if (filter.within() != null) {
            sql.append(" and n.unit in (select unnest(cast(:within as uuid[])))");
        }
        if (filter.round() != null) {
            sql.append(" and n.round = :round");
        }
        if (filter.state() != null) {
            sql.append(" and n.state = :state");
        }
        if (!filter.award().isEmpty()) {
            sql.append(" and n.award = :award");
        }
        if (!filter.words().isEmpty()) {
            sql.append("""
                     and not exists (
                      select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                      where strpos(n.search, word) = 0)
                    """);
        }
        return sql.toString();
    }

    private JdbcClient.StatementSpec seen(String sql, NominationFilter filter) {
        return db.sql(sql)
                .param("within", filter.within() == null ? null : IdArray.of(filter.within()))
                .param("own", filter.own().value())
                .param("writing", IdArray.of(filter.writing()))
                .param("round", filter.round() == null ? null : filter.round().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("award", filter.award())
                .param("words", filter.words());
    }
}
