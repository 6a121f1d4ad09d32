package vn.thidua.reporting.store;

import static vn.thidua.reporting.store.TotalSql.ADDED;
import static vn.thidua.reporting.store.TotalSql.TAKES_BELOW;
import static vn.thidua.reporting.store.TotalSql.TAKES_OWN;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.platform.IdArray;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;

/** Keeps the totals up with each report that begins or ceases to count: every row above it, as far as each line goes up. */
@Component
public class TotalRows {

    /** What these reports give, at every report above them that it reaches. */
    private static final String MOVED = """
            with recursive up(report, line, value, against, counted, not_applicable) as (
              select r.superior, f.line, %s
              from reporting.report r
              join reporting.figure f on f.report = r.id
              join reporting.line l on l.period = r.period and l.position = f.line
              left join reporting.asked a on a.report = f.report and a.line = f.line
              where r.id in (select unnest(cast(:reports as uuid[]))) and %s
              union all
              select r.superior, up.line, up.value, up.against, up.counted, up.not_applicable
              from up
              join reporting.report r on r.id = up.report
              left join reporting.asked a on a.report = up.report and a.line = up.line
              where %s),
            moved as (
              select report, line, sum(value) as value, sum(against) as against, sum(counted) as counted,
                     sum(not_applicable) as not_applicable
              from up
              where report is not null
              group by report, line
              order by report, line)
            """.formatted(ADDED, TAKES_OWN, TAKES_BELOW);

    private static final String ADD = MOVED + """
            insert into reporting.total as t (report, line, value, against, counted, not_applicable)
            select report, line, value, against, counted, not_applicable from moved
            on conflict (report, line) do update
            set value = t.value + excluded.value,
                against = t.against + excluded.against,
                counted = t.counted + excluded.counted,
                not_applicable = t.not_applicable + excluded.not_applicable
            """;

    private static final String SUBTRACT = MOVED + """
            update reporting.total t
            set value = t.value - moved.value,
                against = t.against - moved.against,
                counted = t.counted - moved.counted,
                not_applicable = t.not_applicable - moved.not_applicable
            from moved
            where t.report = moved.report and t.line = moved.line
            returning t.report, t.counted + t.not_applicable as answered
            """;

    /** No row: nothing accepted below. A row of noughts would say the same in a second way. */
    private static final String CLEAR = """
            delete from reporting.total
            where report in (select unnest(cast(:reports as uuid[]))) and counted = 0 and not_applicable = 0
            """;

    /** A total after something was taken from it. */
    private record Left(ReportId report, int answered) {}

    private final JdbcClient db;

    TotalRows(JdbcClient db) {
        this.db = db;
    }

    /** Until the end of the transaction nobody else changes totals of this period; who comes later waits. */
    public void lock(PeriodId period) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:period, 20251113))) taken")
                .param("period", period.value().toString())
                .query(Integer.class)
                .single();
    }

    /** These reports count from now on. Their figures must not change while they do. */
    public void add(Collection<ReportId> reports) {
        db.sql(ADD).param("reports", IdArray.of(reports)).update();
    }

    /** These reports count no longer; their figures are still as they were when they began to. */
    public void subtract(Collection<ReportId> reports) {
        var emptied = db.sql(SUBTRACT).param("reports", IdArray.of(reports)).query(Left.class).list().stream()
                .filter(left -> left.answered() == 0)
                .map(Left::report)
                .distinct()
                .toList();
        if (!emptied.isEmpty()) {
            db.sql(CLEAR).param("reports", IdArray.of(emptied)).update();
        }
    }
}
