package vn.thidua.reporting.store;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.ReportId;

/** What units had reported in a period before they went into another. */
@Component
public class PredecessorQueries {

    /** A report that went into a successor's. */
    public record PredecessorReport(ReportId id, UnitId unit, String unitName) {}

    /** One figure of it, with the target it is of. */
    public record PredecessorFigure(
            ReportId report,
            int line,
            boolean applicable,
            @Nullable BigDecimal value,
            @Nullable BigDecimal against) {}

    private final JdbcClient db;

    PredecessorQueries(JdbcClient db) {
        this.db = db;
    }

    public List<PredecessorReport> reports(ReportId successor) {
        return db.sql("""
                        select id, unit, unit_name
                        from reporting.report
                        where successor = :successor
                        order by unit_name collate "vi-x-icu"
                        """)
                .param("successor", successor.value())
                .query(PredecessorReport.class)
                .list();
    }

    public List<PredecessorFigure> figures(ReportId successor) {
        return db.sql("""
                        select f.report, f.line, f.applicable, f.value, f.against
                        from reporting.report r join reporting.figure f on f.report = r.id
                        where r.successor = :successor
                        order by f.line, r.unit_name collate "vi-x-icu"
                        """)
                .param("successor", successor.value())
                .query(PredecessorFigure.class)
                .list();
    }
}
