package vn.thidua.reporting.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportState;

/** The figures of a report and of all below it, one line after the other, however many; never all at once in memory. */
@Component
public class FigureListQueries {

    private static final int FETCHED = 2_000;

    private final JdbcClient db;

    FigureListQueries(JdbcClient db) {
        this.db = db;
    }

    /** One line of one report. */
    public record FigureRow(
            String unit,
            @Nullable String superior,
            int depth,
            ReportState state,
            LocalDate dueOn,
            @Nullable Instant submittedAt,
            @Nullable Integer daysLate,
            @Nullable String submittedBy,
            int line,
            String name,
            @Nullable String unitOfMeasure,
            Method method,
            FigureSource source,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal value,
            @Nullable BigDecimal against,
            @Nullable Boolean applicable,
            @Nullable BigDecimal below,
            @Nullable BigDecimal belowAgainst,
            int counted,
            @Nullable String note) {}

    /** Within a transaction, or the driver fetches everything at once. */
    public void each(ReportId place, Consumer<FigureRow> told) {
        try (var rows =
                db
                        .sql("""
                        with recursive tree as (
                            select r.id, r.unit_name as path from reporting.report r where r.id = :place
                            union all
                            select r.id, t.path || chr(31) || r.unit_name
                            from reporting.report r join tree t on r.superior = t.id
                        ), placed as materialized (
                            select id, row_number() over (order by path collate "vi-x-icu", id) as place from tree
                        )
                        select r.unit_name, s.unit_name as superior, r.depth, r.leaf, r.state, r.due_on, r.submitted_at, r.days_late,
                               r.submitted_by_name, l.position, l.name, l.unit_of_measure, l.method,
                               coalesce(a.source, case when r.leaf then 'OWN' else 'BELOW' end) as source,
                               case when a.goal is not null then a.goal
                                    when r.depth = 0 or not l.summed or l.method in ('RATIO', 'YES_NO') then l.goal end as goal,
                               f.value, f.against, f.applicable, t.value as below, t.against as below_against,
                               coalesce(t.counted, 0) as counted, e.note
                        from placed p
                        join reporting.report r on r.id = p.id and r.state <> 'MERGED'
                        left join reporting.report s on s.id = r.superior
                        join reporting.line l on l.period = r.period
                        left join reporting.asked a on a.report = r.id and a.line = l.position
                        left join reporting.figure f on f.report = r.id and f.line = l.position
                        left join reporting.entry e on e.report = r.id and e.line = l.position
                        left join reporting.total t on t.report = r.id and t.line = l.position
                        where coalesce(a.source, '') <> 'NOT_ASKED'
                        order by p.place, l.position
                        """)
                        .withFetchSize(FETCHED)
                        .param("place", place.value())
                        .query(FigureListQueries::row)
                        .stream()) {
            rows.forEach(told);
        }
    }

    private static FigureRow row(ResultSet row, int n) throws SQLException {
        var method = Method.valueOf(row.getString("method"));
        boolean paired = method == Method.RATIO || method == Method.YES_NO;
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new FigureRow(
                row.getString("unit_name"),
                row.getString("superior"),
                row.getInt("depth"),
                ReportState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                row.getObject("days_late", Integer.class),
                row.getString("submitted_by_name"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("unit_of_measure"),
                method,
                FigureSource.valueOf(row.getString("source")),
                row.getBigDecimal("goal"),
                row.getBigDecimal("value"),
                row.getBigDecimal("against"),
                row.getObject("applicable", Boolean.class),
                row.getBigDecimal("below"),
                paired ? row.getBigDecimal("below_against") : null,
                row.getInt("counted"),
                row.getString("note"));
    }
}
