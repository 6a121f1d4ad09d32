package vn.thidua.reporting.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Amount;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.FormLine;

/** The form of one report with what stands in it, last period's figures and the sums from below. */
@Component
public class FormQueries {

    private static final String FORM = """
            with this as (
                select r.id, r.period, r.unit, r.depth, r.leaf, p.campaign, p.kind, p.starts_on
                from reporting.report r join reporting.period p on p.id = r.period
                where r.id = :report
            ), previous as (
                select r.id, r.period
                from this
                join reporting.period p on p.campaign = this.campaign and p.kind = this.kind and p.ends_on < this.starts_on
                join reporting.report r on r.period = p.id and r.unit = this.unit
                order by p.ends_on desc
                limit 1
            ), last as materialized (
                select l.measure, f.value, f.against, t.value as below, t.against as below_against
                from previous
                join reporting.line l on l.period = previous.period
                left join reporting.figure f on f.report = previous.id and f.line = l.position
                left join reporting.total t on t.report = previous.id and t.line = l.position
            )
            select l.position, l.part_of, l.name, l.unit_of_measure, l.method, l.comparator, l.summed, l.decimals, l.numerator, l.denominator,
                   case when a.goal is not null then a.goal when own_goal.holds then l.goal end as goal,
                   case when a.goal is null and own_goal.holds then l.goal_max end as goal_max,
                   coalesce(a.source, case when this.leaf then 'OWN' else 'BELOW' end) as source,
                   f.value, f.against, f.applicable, e.typed, e.typed_against, coalesce(e.absent, false) as absent, e.note,
                   e.superior_remark, t.value as below, t.against as below_against, coalesce(t.counted, 0) as counted,
                   last.value as last, last.against as last_against,
                   last.below as last_below, last.below_against as last_below_against
            from this
            join reporting.line l on l.period = this.period
            cross join lateral (select this.depth = 0 or not l.summed or l.method in ('RATIO', 'YES_NO') as holds) own_goal
            left join reporting.asked a on a.report = this.id and a.line = l.position
            left join reporting.figure f on f.report = this.id and f.line = l.position
            left join reporting.entry e on e.report = this.id and e.line = l.position
            left join reporting.total t on t.report = this.id and t.line = l.position
            left join last on last.measure = l.measure
            order by l.position
            """;

    private final JdbcClient db;

    FormQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * One line as its page shows it.
     *
     * @param comparator how a figure is held against the goal
     * @param remark what the superior remarked at this line when it sent the report back
     * @param counted how many accepted reports below gave a figure
     */
    public record FormRow(FilledLine filled, Comparator comparator, String remark, int counted) {

        public FormLine line() {
            return filled.line();
        }
    }

    /** Lines that are this unit's, in order. */
    public List<FormRow> of(ReportId report) {
        return db.sql(FORM).param("report", report.value()).query(FormQueries::row).list().stream()
                .filter(row -> row.line().source() != FigureSource.NOT_ASKED)
                .toList();
    }

    private static FormRow row(ResultSet row, int n) throws SQLException {
        var line = line(row);
        boolean paired = line.isRatio() || line.isYesNo();
        var below = amount(row, "below", paired);
        var last = amount(row, line.source() == FigureSource.BELOW ? "last_below" : "last", paired);
        return new FormRow(
                new FilledLine(line, answer(row), last, below),
                Comparator.valueOf(row.getString("comparator")),
                text(row, "superior_remark"),
                row.getInt("counted"));
    }

    private static FormLine line(ResultSet row) throws SQLException {
        return new FormLine(
                row.getInt("position"),
                row.getObject("part_of", Integer.class),
                row.getString("name"),
                row.getString("unit_of_measure"),
                Method.valueOf(row.getString("method")),
                row.getBoolean("summed"),
                row.getInt("decimals"),
                row.getString("numerator"),
                row.getString("denominator"),
                row.getBigDecimal("goal"),
                row.getBigDecimal("goal_max"),
                FigureSource.valueOf(row.getString("source")));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var applicable = row.getObject("applicable", Boolean.class);
        return new Answer(
                Amount.of(row.getBigDecimal("value"), row.getBigDecimal("against")),
                Boolean.FALSE.equals(applicable),
                text(row, "typed"),
                text(row, "typed_against"),
                row.getBoolean("absent"),
                text(row, "note"));
    }

    private static @Nullable Amount amount(ResultSet row, String column, boolean paired) throws SQLException {
        BigDecimal against = paired ? row.getBigDecimal(column + "_against") : null;
        return Amount.of(row.getBigDecimal(column), against);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
