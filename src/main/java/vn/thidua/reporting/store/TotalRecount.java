package vn.thidua.reporting.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.platform.IdArray;
import vn.thidua.reporting.PeriodId;

/**
 * Tính lại từ đầu: the totals of whole periods from nothing but reports and figures, level by level from the bottom, each
 * level in one grouping. Reads one moment, since it is one statement.
 */
@Component
public class TotalRecount {

    /**
     * What the own figures of all reports give the ones above them: every figure is looked at once. "offset 0" has the
     * reports chosen before their figures are sought.
     */
    private static final String OWN = """
            grouped as (
              select r.superior as report, r.depth, f.line, sum(coalesce(f.value, 0)) as value,
                     sum(coalesce(f.against, 0)) as against, count(*) filter (where f.applicable) as counted,
                     count(*) filter (where not f.applicable) as not_applicable
              from (
                select id, superior, depth, leaf
                from reporting.report
                where period in (select unnest(cast(:periods as uuid[]))) and superior is not null and state = 'ACCEPTED'
                offset 0) r
              join reporting.figure f on f.report = r.id
              left join reporting.asked a on a.report = f.report and a.line = f.line
              where a.source in ('OWN', 'BOTH') or a.source is null and r.leaf
              group by r.superior, r.depth, f.line),
            own as materialized (
              select g.report, s.superior as above, s.leaf, g.depth, g.line, g.value,
                     case l.method when 'RATIO' then g.against when 'YES_NO' then g.counted else 0 end as against,
                     g.counted, g.not_applicable
              from grouped g
              join reporting.report s on s.id = g.report
              join reporting.line l on l.period = s.period and l.position = g.line)
            """;

    /** What reports of the lowest depth send up. */
    private static final String LOWEST = "level_%1$d as (select * from own where depth = %1$d)";

    /** What reports of one depth send up: their own figures, and as far as it goes what came from below. */
    private static final String LEVEL = """
            sent_%1$d as (
              select sent.report, sent.line, sum(sent.value) as value, sum(sent.against) as against,
                     sum(sent.counted) as counted, sum(sent.not_applicable) as not_applicable
              from (
                select report, line, value, against, counted, not_applicable from own where depth = %1$d
                union all
                select b.above, b.line, b.value, b.against, b.counted, b.not_applicable
                from level_%2$d b left join reporting.asked a on a.report = b.report and a.line = b.line
                where b.above is not null and (a.source in ('BELOW', 'BOTH') or a.source is null and not b.leaf)) sent
              group by sent.report, sent.line),
            level_%1$d as materialized (
              select g.report, s.superior as above, s.leaf, %1$d as depth, g.line, g.value, g.against, g.counted, g.not_applicable
              from sent_%1$d g join reporting.report s on s.id = g.report)
            """;

    private static final String DEEPEST = """
            select coalesce(max(depth), 0)
            from reporting.report
            where period in (select unnest(cast(:periods as uuid[])))
            """;

    private static final String KEPT = """
            kept as (
              select t.* from reporting.total t join reporting.report r on r.id = t.report
              where r.period in (select unnest(cast(:periods as uuid[]))))
            """;

    private static final String DIFFERENT = """
            (k.report is null or c.report is null or k.value <> c.value or k.against <> c.against
             or k.counted <> c.counted or k.not_applicable <> c.not_applicable)
            """;

    /** How many totals were held against each other, and which differ: at most a thousand. */
    public record Comparison(int compared, int different, List<TotalDifference> differences) {

        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /** Only the count of a comparison. */
    private record Counted(int compared, int different) {}

    private final JdbcClient db;

    TotalRecount(JdbcClient db) {
        this.db = db;
    }

    /** Holds the kept totals against the recounted ones; changes nothing. */
    public Comparison compare(Collection<PeriodId> periods) {
        var recounted = recounted(periods) + ", " + KEPT;
        var joined = " from kept k full join recounted c on c.report = k.report and c.line = k.line ";
        var counted = db.sql(recounted + "select count(*) as compared, count(*) filter (where " + DIFFERENT
                        + ") as different" + joined)
                .param("periods", IdArray.of(periods))
                .query(Counted.class)
                .single();
        if (counted.different() == 0) {
            return new Comparison(counted.compared(), 0, List.of());
        }
        var differences = db.sql(recounted + """
                        select coalesce(k.report, c.report) as report, coalesce(k.line, c.line) as line,
                               k.value as kept_value, k.against as kept_against, k.counted as kept_counted,
                               k.not_applicable as kept_not_applicable, c.value as true_value, c.against as true_against,
                               c.counted as true_counted, c.not_applicable as true_not_applicable
                        """ + joined + " where " + DIFFERENT + " order by 1, 2 limit 1000")
                .param("periods", IdArray.of(periods))
                .query(TotalDifference.class)
                .list();
        return new Comparison(counted.compared(), counted.different(), differences);
    }

    /** Makes the kept totals what they should be and says how many rows that changed. Call it under the period's lock. */
    public int mend(Collection<PeriodId> periods) {
        return db.sql(recounted(periods) + ", " + KEPT + """
                        , gone as (
                          delete from reporting.total t using kept k
                          where t.report = k.report and t.line = k.line
                            and not exists (select from recounted c where c.report = k.report and c.line = k.line)
                          returning 1),
                        written as (
                          insert into reporting.total as k (report, line, value, against, counted, not_applicable)
                          select report, line, value, against, counted, not_applicable from recounted
                          order by report, line
                          on conflict (report, line) do update
                          set value = excluded.value, against = excluded.against, counted = excluded.counted,
                              not_applicable = excluded.not_applicable
                          where k.value <> excluded.value or k.against <> excluded.against or k.counted <> excluded.counted
                             or k.not_applicable <> excluded.not_applicable
                          returning 1)
                        select (select count(*) from gone) + (select count(*) from written)
                        """)
                .param("periods", IdArray.of(periods))
                .query(Integer.class)
                .single();
    }

    private String recounted(Collection<PeriodId> periods) {
        int deepest = db.sql(DEEPEST)
                .param("periods", IdArray.of(periods))
                .query(Integer.class)
                .single();
        if (deepest == 0) {
            return "with recounted as (select * from reporting.total where false)";
        }
        var levels = IntStream.iterate(deepest, depth -> depth > 0, depth -> depth - 1)
                .mapToObj(depth -> (depth == deepest ? LOWEST : LEVEL).formatted(depth, depth + 1))
                .collect(Collectors.joining(", "));
        var all = IntStream.rangeClosed(1, deepest)
                .mapToObj("select report, line, value, against, counted, not_applicable from level_%d"::formatted)
                .collect(Collectors.joining(" union all "));
        return "with " + OWN + ", " + levels + ", recounted as (" + all + ")";
    }
}
