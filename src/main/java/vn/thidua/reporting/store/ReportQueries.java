package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportState;

/** Single reports, and those of one unit. */
@Component
public class ReportQueries {

    /** The campaign's own unit reports to nobody, and owes nothing where it only adds up. */
    static final String OWED = owed("r");

    private final JdbcClient db;

    ReportQueries(JdbcClient db) {
        this.db = db;
    }

    /** The same of a report by another name in the sentence. */
    static String owed(String report) {
        return """
                 (%1$s.depth > 0
                  or exists (select from reporting.asked a where a.report = %1$s.id and a.source in ('OWN', 'BOTH')))
                """.formatted(report);
    }

    /** One paper kept with a report. */
    public record Evidence(FileId paper, String name, long size, Instant addedAt, String addedByName) {}

    /** A report of a unit in a list of its own reports. */
    public record OwnRow(
            ReportId id,
            String periodTitle,
            UUID campaign,
            ReportState state,
            LocalDate dueOn,
            @Nullable Integer daysLate,
            boolean locked) {}

    public Optional<ReportHead> head(ReportId id) {
        return db.sql("""
                        select r.id, r.version, r.period, r.campaign, r.unit, r.unit_name, r.superior, s.unit as superior_unit,
                               s.unit_name as superior_name, r.depth, r.leaf, r.state, r.due_on, r.due_reason,
                               r.first_submitted_at, r.days_late, r.submitted_at, r.submitted_by_name, r.decided_at,
                               r.decided_by_name, r.results, r.difficulties, r.proposals, r.saved_at, r.saved_by_name,
                               p.title as period_title, p.ends_on as period_ends, p.state as period_state,
                               (select count(*) from reporting.report_step t where t.report = r.id) as steps,
                               below.below, below.accepted, not """ + OWED + """
                               as receives
                        from reporting.report r
                        join reporting.period p on p.id = r.period
                        left join reporting.report s on s.id = r.superior
                        cross join lateral (
                            select count(*) as below, count(*) filter (where b.state = 'ACCEPTED') as accepted
                            from reporting.report b where b.superior = r.id and b.state <> 'MERGED'
                        ) below
                        where r.id = :id
                        """)
                .param("id", id.value())
                .query(ReportHead.class)
                .optional();
    }

    /** The unit's report in a period; where it has none, that of a predecessor is not meant. */
    public Optional<ReportId> of(PeriodId period, UnitId unit) {
        return db.sql("select id from reporting.report where period = :period and unit = :unit")
                .param("period", period.value())
                .param("unit", unit.value())
                .query((row, n) -> new ReportId(row.getObject("id", UUID.class)))
                .optional();
    }

    public List<Evidence> evidence(ReportId report) {
        return db.sql("""
                        select paper, name, size, added_at, added_by_name from reporting.evidence
                        where report = :report order by added_at, name
                        """).param("report", report.value()).query(Evidence.class).list();
    }

    /** The reports a paper is kept with. */
    public List<ReportId> holding(FileId paper) {
        return db.sql("select report from reporting.evidence where paper = :paper")
                .param("paper", paper.value())
                .query((row, n) -> new ReportId(row.getObject("report", UUID.class)))
                .list();
    }

    /** Reports the unit still has to send, the first due first; then those that were sent, the latest first. */
    public List<OwnRow> ofUnit(UnitId unit, int most) {
        return db.sql("""
                        select r.id, p.title as period_title, r.campaign, r.state, r.due_on, r.days_late, p.state = 'LOCKED' as locked
                        from reporting.report r join reporting.period p on p.id = r.period
                        where r.unit = :unit and r.state <> 'MERGED' and """ + OWED + """

                        order by r.state in ('OPEN', 'RETURNED') and p.state = 'OPEN' desc,
                                 case when r.state in ('OPEN', 'RETURNED') and p.state = 'OPEN' then r.due_on end, r.due_on desc
                        limit :most
                        """)
                .param("unit", unit.value())
                .param("most", most)
                .query(OwnRow.class)
                .list();
    }

    /** How many reports wait in a period for the unit that is to accept them. */
    public record Waiting(PeriodId period, String title, UUID campaign, int count) {}

    public List<Waiting> waitingFor(UnitId unit) {
        return db.sql("""
                        select p.id as period, p.title, p.campaign, count(*) as count
                        from reporting.report s
                        join reporting.report r on r.superior = s.id
                        join reporting.period p on p.id = r.period
                        where s.unit = :unit and r.state = 'SUBMITTED' and p.state = 'OPEN'
                        group by p.id
                        order by p.due_on
                        """).param("unit", unit.value()).query(Waiting.class).list();
    }

    /** How many reports wait for this unit: to be sent by it, or to be accepted by it. */
    public long toDo(UnitId unit) {
        return db.sql("""
                        select (select count(*)
                                from reporting.report r join reporting.period p on p.id = r.period
                                where r.unit = :unit and r.state in ('OPEN', 'RETURNED') and p.state = 'OPEN' and """ + OWED + """
                        )
                             + (select count(*)
                                from reporting.report s
                                join reporting.report r on r.superior = s.id
                                join reporting.period p on p.id = r.period
                                where s.unit = :unit and r.state = 'SUBMITTED' and p.state = 'OPEN')
                        """)
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }
}
