package vn.thidua.reporting.store;

import static vn.thidua.reporting.store.TotalSql.SENT;
import static vn.thidua.reporting.store.TotalSql.SENT_FROM;
import static vn.thidua.reporting.store.TotalSql.SOURCE;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.Comparator;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.TotalSum;

/** The totals of one unit in one period, and the way through the tree of reports. */
@Component
public class TotalQueries {

    private static final String NODE = """
            select r.id as report, r.unit, r.unit_name, r.superior, r.depth, r.leaf, r.state, r.days_late, r.period, r.campaign,
                   p.unit as campaign_unit, p.kind, coalesce(p.title, '') as title, p.starts_on, p.ends_on, r.due_on
            from reporting.report r join reporting.period p on p.id = r.period
            """;

    /** The reports in question are named {@code chosen(report, unit)}; with all that went into each unit. */
    private static final String PAST = """
            family(heir, unit) as (
              select unit, unit from chosen
              union
              select f.heir, s.unit from family f join reporting.succession s on s.successor = f.unit and s.campaign = :campaign),
            past as (
              select heir, measure, sum(value) as value, sum(against) as against, sum(counted) as counted,
                     sum(not_applicable) as not_applicable
              from (
                select family.heir, l.measure, %s
                from family
                join reporting.report r on r.unit = family.unit and r.campaign = :campaign and r.state <> 'MERGED'
                join reporting.period p on p.id = r.period and p.kind = :kind and p.starts_on < :startsOn
                join reporting.line l on l.period = p.id and l.method in ('IN_PERIOD', 'COUNTED', 'RATIO')
                %s) sent
              group by heir, measure),
            now as (
              select r.id as report, r.unit, r.unit_name, r.superior, l.*, %s as source, a.goal as allotted, %s,
                     coalesce(t.value, 0) as below_value, coalesce(t.against, 0) as below_against,
                     coalesce(t.counted, 0) as below_counted, coalesce(t.not_applicable, 0) as below_not_applicable
              from chosen
              join reporting.report r on r.id = chosen.report
              join reporting.line l on l.period = r.period
              %s)
            select now.*, coalesce(past.value, 0) as past_value, coalesce(past.against, 0) as past_against,
                   coalesce(past.counted, 0) as past_counted, coalesce(past.not_applicable, 0) as past_not_applicable
            from now left join past on past.heir = now.unit and past.measure = now.measure
            """.formatted(SENT, SENT_FROM, SOURCE, SENT, SENT_FROM);

    private static final String OF_NODE =
            "with recursive chosen as (select id as report, unit from reporting.report where id = :node), " + PAST
                    + " order by now.position";

    private static final String OF_BELOW =
            """
            with recursive chosen as (
              select id as report, unit from reporting.report where superior = :node and state <> 'MERGED'),
            """ + PAST + " order by now.unit_name collate \"vi-x-icu\", now.report, now.position";

    /** A unit directly below with one of its lines. */
    public record TotalOfUnit(ReportId report, UnitId unit, String unitName, TotalLine line) {}

    private final JdbcClient db;

    TotalQueries(JdbcClient db) {
        this.db = db;
    }

    public Optional<TotalNode> node(ReportId report) {
        return db.sql(NODE + "where r.id = :report")
                .param("report", report.value())
                .query(TotalNode.class)
                .optional();
    }

    public Optional<TotalNode> ofUnit(PeriodId period, UnitId unit) {
        return db.sql(NODE + "where r.period = :period and r.unit = :unit")
                .param("period", period.value())
                .param("unit", unit.value())
                .query(TotalNode.class)
                .optional();
    }

    public Optional<TotalNode> top(PeriodId period) {
        return db.sql(NODE + "where r.period = :period and r.superior is null and r.state <> 'MERGED'")
                .param("period", period.value())
                .query(TotalNode.class)
                .optional();
    }

    /** From the top down to the node itself. */
    public List<TotalNode> wayTo(ReportId report) {
        return db.sql("with recursive up(id) as (select cast(:report as uuid) union all select r.superior from up"
                        + " join reporting.report r on r.id = up.id where r.superior is not null) "
                        + NODE + "join up on up.id = r.id order by r.depth")
                .param("report", report.value())
                .query(TotalNode.class)
                .list();
    }

    /** The same unit's place in every period of the campaign that has been opened, newest first. */
    public List<TotalNode> inPeriods(CampaignId campaign, UnitId unit) {
        return db.sql(NODE + "where r.campaign = :campaign and r.unit = :unit and p.state <> 'PLANNED'"
                        + " order by p.starts_on desc, p.kind")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(TotalNode.class)
                .list();
    }

    /** The newest place of the campaign's own unit, from which one sees everything. */
    public List<TotalNode> tops(CampaignId campaign) {
        return db.sql(NODE + "where r.campaign = :campaign and r.superior is null and r.state <> 'MERGED'"
                        + " and p.state <> 'PLANNED' order by p.starts_on desc, p.kind")
                .param("campaign", campaign.value())
                .query(TotalNode.class)
                .list();
    }

    public Map<ReportId, TotalNode> nodesBelow(TotalNode node) {
        return db
                .sql(NODE + "where r.superior = :node and r.state <> 'MERGED'")
                .param("node", node.report().value())
                .query(TotalNode.class)
                .list()
                .stream()
                .collect(Collectors.toMap(TotalNode::report, below -> below));
    }

    public List<TotalLine> lines(TotalNode node) {
        return of(OF_NODE, node).query(TotalQueries::line).list();
    }

    /** Every line of every unit directly below, unit by unit. */
    public List<TotalOfUnit> below(TotalNode node) {
        return of(OF_BELOW, node)
                .query((row, n) -> new TotalOfUnit(
                        new ReportId(row.getObject("report", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("unit_name"),
                        line(row, n)))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, TotalNode node) {
        return db.sql(sql)
                .param("node", node.report().value())
                .param("campaign", node.campaign().value())
                .param("kind", node.kind().name())
                .param("startsOn", node.startsOn());
    }

    private static TotalLine line(ResultSet row, int number) throws SQLException {
        var method = Method.valueOf(row.getString("method"));
        boolean summed = row.getBoolean("summed");
        var top = row.getString("superior") == null;
        return new TotalLine(
                row.getInt("position"),
                (Integer) row.getObject("part_of"),
                row.getString("name"),
                row.getString("unit_of_measure"),
                method,
                summed,
                Comparator.valueOf(row.getString("comparator")),
                goal(row, method, summed, top),
                row.getBigDecimal("weight"),
                row.getString("numerator"),
                row.getString("denominator"),
                FigureSource.valueOf(row.getString("source")),
                sum(row, ""),
                sum(row, "past_"),
                sum(row, "below_"));
    }

    /** What was allotted; a sum's goal is the campaign's and so the top's, a ratio's or an average's holds for everyone. */
    private static @Nullable BigDecimal goal(ResultSet row, Method method, boolean summed, boolean top)
            throws SQLException {
        var allotted = row.getBigDecimal("allotted");
        return allotted == null && (top || !summed || method == Method.RATIO) ? row.getBigDecimal("goal") : allotted;
    }

    private static TotalSum sum(ResultSet row, String prefix) throws SQLException {
        return new TotalSum(
                row.getBigDecimal(prefix + "value"),
                row.getBigDecimal(prefix + "against"),
                row.getInt(prefix + "counted"),
                row.getInt(prefix + "not_applicable"));
    }
}
