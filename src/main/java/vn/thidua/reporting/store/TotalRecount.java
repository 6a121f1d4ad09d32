package vn.thidua.reporting.store;

import static vn.thidua.reporting.store.TotalSql.ADDED;
import static vn.thidua.reporting.store.TotalSql.TAKES_BELOW;
import static vn.thidua.reporting.store.TotalSql.TAKES_OWN;

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

    /** What reports of one depth send to those above them: own accepted figures, and what came from below. */
    private static final String LEVEL = """
            level_%1$d as materialized (
              select sent.superior as report, sent.line, sum(sent.value) as value, sum(sent.against) as against,
                     sum(sent.counted) as counted, sum(sent.not_applicable) as not_applicable
              from (
                select r.superior, f.line, %2$s
                from reporting.report r
                join reporting.figure f on f.report = r.id
                join reporting.line l on l.period = r.period and l.position = f.line
                left join reporting.asked a on a.report = f.report and a.line = f.line
                where r.period in (select unnest(cast(:periods as uuid[]))) and r.depth = %1$d and r.superior is not null
                  and r.state = 'ACCEPTED' and %3$s
                %4$s) sent
              group by sent.superior, sent.line)
            """;

    private static final String FROM_BELOW = """
            union all
                select r.superior, b.line, b.value, b.against, b.counted, b.not_applicable
                from level_%1$d b
                join reporting.report r on r.id = b.report
                left join reporting.asked a on a.report = b.report and a.line = b.line
                where r.superior is not null and %2$s
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

    /** Makes the kept totals what they should be and says how many rows that changed. */
    public int mend(Collection<PeriodId> periods) {
        db.sql("drop table if exists recounted_now").update();
        db.sql("create temporary table recounted_now on commit drop as " + recounted(periods) + " select * from recounted")
                .param("periods", IdArray.of(periods))
                .update();
        db.sql("analyze recounted_now").update();
        int gone = db.sql("""
                        delete from reporting.total t using reporting.report r
                        where r.id = t.report and r.period in (select unnest(cast(:periods as uuid[])))
                          and not exists (select from recounted_now c where c.report = t.report and c.line = t.line)
                        """)
                .param("periods", IdArray.of(periods))
                .update();
        return gone + db.sql("""
                        insert into reporting.total as k (report, line, value, against, counted, not_applicable)
                        select report, line, value, against, counted, not_applicable from recounted_now
                        order by report, line
                        on conflict (report, line) do update
                        set value = excluded.value, against = excluded.against, counted = excluded.counted,
                            not_applicable = excluded.not_applicable
                        where k.value <> excluded.value or k.against <> excluded.against or k.counted <> excluded.counted
                           or k.not_applicable <> excluded.not_applicable
                        """)
                .update();
    }

    private String recounted(Collection<PeriodId> periods) {
        int deepest = db.sql("select coalesce(max(depth), 0) from reporting.report where period in (select unnest(cast(:periods as uuid[])))")
                .param("periods", IdArray.of(periods))
                .query(Integer.class)
                .single();
        if (deepest == 0) {
            return "with recounted as (select * from reporting.total where false)";
        }
        var levels = IntStream.iterate(deepest, depth -> depth > 0, depth -> depth - 1)
                .mapToObj(depth -> level(depth, depth < deepest))
                .collect(Collectors.joining(", "));
        var all = IntStream.rangeClosed(1, deepest)
                .mapToObj("select * from level_%d"::formatted)
                .collect(Collectors.joining(" union all "));
        return "with " + levels + ", recounted as (" + all + ")";
    }

    private static String level(int depth, boolean hasBelow) {
        var below = hasBelow ? FROM_BELOW.formatted(depth + 1, TAKES_BELOW) : "";
        return LEVEL.formatted(depth, ADDED, TAKES_OWN, below);
    }
}
