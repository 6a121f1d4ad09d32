package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Subject;
import vn.thidua.files.FileId;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/** Dossiers for lists, queues and counts. */
@Component
public class NominationQueries {

    /** Dossiers on a page. */
    public static final int PAGE = 50;

    private static final String SEEN = """
            from nomination.nomination n
            where n.unit = any(cast(:within as uuid[]))
              and (n.state not in ('DRAFT', 'RETURNED') or n.unit = :own or n.unit = any(cast(:writing as uuid[]))
                   or n.received_on is not null and n.decider = :own)
              and (cast(:round as uuid) is null or n.round = cast(:round as uuid))
              and (cast(:state as text) is null and n.state <> 'WITHDRAWN' or n.state = cast(:state as text))
              and (:award = '' or n.award = :award)
              and not exists (
                  select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                  where strpos(n.search, word) = 0)
            """;

    /**
     * One dossier in a list.
     *
     * @param runningSince the day the clock runs since; null while it stands
     * @param workingDays within which it is to be appraised; 0: none set
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
            String award,
            String achievement,
            boolean byCouncil,
            ReviewState state,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate runningSince,
            int usedDays,
            int workingDays,
            @Nullable LocalDate postedUntil,
            long waits,
            long total) {}

    /** How many dossiers stand where. */
    public record Count(ReviewState state, long dossiers) {}

    /** A paper of a dossier; without a file it was handed in on paper. */
    public record PaperRow(
            UUID id,
            String code,
            String label,
            @Nullable FileId file,
            @Nullable String fileName,
            @Nullable Long size) {}

    private final JdbcClient db;

    NominationQueries(JdbcClient db) {
        this.db = db;
    }

    /** What waits longest at the standing body first, then by unit and given name. */
    public List<NominationRow> list(NominationFilter filter, int page) {
        return seen("""
                        select n.*, r.name as round_name, r.working_days,
                               (select count(*) from nomination.remark m where m.nomination = n.id and m.answer is null) as waits
                        from (
                          select n.id, n.round, n.unit, n.subject, n.salutation, n.name, n.post, n.award, n.achievement, n.by_council,
                                 n.state, n.received_on, n.running_since, n.used_days, n.posted_until, n.since, count(*) over () as total
                        %s
                          order by n.running_since nulls last, n.since, n.id
                          limit :size offset :skipped) n
                        join nomination.round r on r.id = n.round
                        order by n.running_since nulls last, n.since, n.id
                        """.formatted(SEEN), filter)
                .param("size", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(NominationRow.class)
                .list();
    }

    public List<Count> counts(NominationFilter filter) {
        return seen("select n.state, count(*) as dossiers " + SEEN + " group by n.state", filter)
                .query(Count.class)
                .list();
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

    public Optional<NominationId> holding(FileId paper) {
        return db.sql("select nomination from nomination.paper where file = :file limit 1")
                .param("file", paper.value())
                .query(UUID.class)
                .optional()
                .map(NominationId::new);
    }

    private JdbcClient.StatementSpec seen(String sql, NominationFilter filter) {
        return db.sql(sql)
                .param("within", IdArray.of(filter.within()))
                .param("own", filter.own().value())
                .param("writing", IdArray.of(filter.writing()))
                .param("round", filter.round() == null ? null : filter.round().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("award", filter.award())
                .param("words", filter.words().strip());
    }
}
