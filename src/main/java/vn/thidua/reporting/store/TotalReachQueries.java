package vn.thidua.reporting.store;

import static vn.thidua.reporting.store.TotalSql.TAKES_BELOW;
import static vn.thidua.reporting.store.TotalSql.TAKES_OWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportState;

/** Whose figures a total is made of: how many owe one, how many gave one, and who is missing. */
@Component
public class TotalReachQueries {

    /** All that stands below the node; of the top simply the period's, found faster. */
    private static final String TREE_OF_TOP = """
            tree(id, leaf) as not materialized (
              select id, leaf from reporting.report
              where period = (select period from reporting.report where id = :node) and id <> :node and state <> 'MERGED'),
            """;

    private static final String TREE = """
            tree(id, leaf) as (
              select id, leaf from reporting.report where superior = :node and state <> 'MERGED'
              union all
              select c.id, c.leaf from tree join reporting.report c on c.superior = tree.id and c.state <> 'MERGED'),
            """;

    /**
     * Leaves owe a figure, unless something else was said of them or someone above them reports for all below. Of the units
     * directly below, all to which something came up are counted, then those that do not pass it on are taken off, then
     * those added that gave only a figure of their own: what was said otherwise is rare, and a country has 3,321 of them.
     * Nothing comes up to a leaf. "offset 0" keeps the few rows of each unit from being sought in the whole table.
     */
    private static final String EXPECTED = """
            blocked(report, line) as (
              select c.id, a.line
              from tree join reporting.asked a on a.report = tree.id and a.source in ('OWN', 'NOT_ASKED')
              join reporting.report c on c.superior = tree.id and c.state <> 'MERGED'
              where not tree.leaf
              union
              select c.id, b.line
              from blocked b join reporting.report c on c.superior = b.report and c.state <> 'MERGED'),
            said as (
              select a.line, sum(case when a.source in ('OWN', 'BOTH') then 1 else 0 end
                               - case when tree.leaf then 1 else 0 end) as more
              from tree join reporting.asked a on a.report = tree.id
              where not exists (select from blocked b where b.report = a.report and b.line = a.line)
              group by a.line),
            cut as (
              select b.line, count(*) as fewer
              from blocked b join reporting.report r on r.id = b.report and r.leaf
              group by b.line),
            direct as (
              select line, cast(sum(units) as int) as units
              from (
                select t.line, count(*) as units
                from reporting.report r
                cross join lateral (select line from reporting.total where report = r.id offset 0) t
                where r.superior = :node and r.state <> 'MERGED'
                group by t.line
                union all
                select t.line, -count(*)
                from reporting.report r
                join reporting.asked a on a.report = r.id and a.source in ('OWN', 'NOT_ASKED')
                join reporting.total t on t.report = a.report and t.line = a.line
                where r.superior = :node and r.state <> 'MERGED'
                group by t.line
                union all
                select f.line, count(*)
                from reporting.report r
                join reporting.figure f on f.report = r.id
                left join reporting.asked a on a.report = f.report and a.line = f.line
                where r.superior = :node and r.state = 'ACCEPTED' and %s
                  and not exists (select from reporting.total t where t.report = f.report and t.line = f.line and %s)
                group by f.line) answered
              group by line)
            select l.position as line,
                   (select count(*) from tree where leaf) + coalesce(said.more, 0) - coalesce(cut.fewer, 0) as expected,
                   (select count(*) from reporting.report where superior = :node and state <> 'MERGED') as units,
                   coalesce(direct.units, 0) as units_answered
            from reporting.line l
            left join said on said.line = l.position
            left join cut on cut.line = l.position
            left join direct on direct.line = l.position
            where l.period = (select period from reporting.report where id = :node)
            """.formatted(TAKES_OWN, TAKES_BELOW);

    /** Everyone whose own figure of one line goes into the node's total, with the unit directly below it comes through. */
    private static final String OWING = """
            with recursive reach(report, branch) as (
              select id, id from reporting.report where superior = :node and state <> 'MERGED'
              union all
              select c.id, reach.branch
              from reach
              join reporting.report r on r.id = reach.report
              left join reporting.asked a on a.report = r.id and a.line = :line
              join reporting.report c on c.superior = r.id and c.state <> 'MERGED'
              where %s),
            owing as (
              select r.*, reach.branch, r.state = 'ACCEPTED' and f.report is not null as answered, f.applicable, f.value, f.against
              from reach
              join reporting.report r on r.id = reach.report
              left join reporting.asked a on a.report = r.id and a.line = :line
              left join reporting.figure f on f.report = r.id and f.line = :line
              where %s)
            """.formatted(TAKES_BELOW, TAKES_OWN);

    /**
     * Of one line, below one node.
     *
     * @param expected how many owe a figure, at any depth
     * @param units how many stand directly below
     * @param unitsAnswered of these, from how many something came
     */
    public record Reach(int line, int expected, int units, int unitsAnswered) {}

    /** Of one line, through one unit directly below. */
    public record BranchReach(UUID branch, int expected, int answered) {}

    /** A unit whose figure is missing from a total. */
    public record MissingUnit(ReportId report, String unitName, String superiorName, ReportState state, boolean late) {}

    /** Smallest, middle and largest of the single figures; of an even number the lower middle. */
    public record Spread(
            int figures,
            @Nullable BigDecimal least,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal most) {}

    private final JdbcClient db;

    TotalReachQueries(JdbcClient db) {
        this.db = db;
    }

    public Map<Integer, Reach> reach(TotalNode node) {
        return db
                .sql("with recursive " + (node.superior() == null ? TREE_OF_TOP : TREE) + EXPECTED)
                .param("node", node.report().value())
                .query(Reach.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Reach::line, reach -> reach));
    }

    public Map<UUID, BranchReach> branches(TotalNode node, int line) {
        return of(
                        node,
                        line,
                        "select branch, count(*) as expected, count(*) filter (where answered) as answered from owing group by branch")
                .query(BranchReach.class)
                .list()
                .stream()
                .collect(Collectors.toMap(BranchReach::branch, branch -> branch));
    }

    /** At most so many; late ones first. */
    public List<MissingUnit> missing(TotalNode node, int line, LocalDate today, int most) {
        return of(node, line, """
                        select owing.id as report, owing.unit_name, s.unit_name as superior_name, owing.state,
                               owing.state not in ('SUBMITTED', 'ACCEPTED') and owing.due_on < :today as late
                        from owing join reporting.report s on s.id = owing.superior
                        where not answered
                        order by late desc, s.unit_name collate "vi-x-icu", owing.unit_name collate "vi-x-icu"
                        limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(MissingUnit.class)
                .list();
    }

    public Spread spread(TotalNode node, int line) {
        return of(node, line, """
                        , single as (
                          select case when l.method = 'RATIO' then owing.value / nullif(owing.against, 0) else owing.value end as value
                          from owing join reporting.line l on l.period = owing.period and l.position = :line
                          where answered and applicable)
                        select count(value) as figures, min(value) as least, max(value) as most,
                               percentile_disc(0.5) within group (order by value) as middle
                        from single
                        """).query(Spread.class).single();
    }

    private JdbcClient.StatementSpec of(TotalNode node, int line, String asked) {
        return db.sql(OWING + asked).param("node", node.report().value()).param("line", line);
    }
}
