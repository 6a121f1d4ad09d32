package vn.thidua.reporting.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Due;
import vn.thidua.notification.Dues;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.domain.ReportingAct;

/** Báo cáo còn nợ: reports of open periods that were not sent yet, by their due day. */
@Component
class OwedReports implements Dues {

    private final JdbcClient db;

    OwedReports(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<Due> owed(LocalDate from, LocalDate to) {
        return db
                .sql("""
                        select r.id, r.unit, r.due_on, p.title
                        from reporting.report r join reporting.period p on p.id = r.period
                        where p.state = 'OPEN' and r.state in ('OPEN', 'RETURNED') and r.due_on between :from and :to and """ + ReportQueries.OWED + """
                        order by r.due_on, r.id
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Due(
                            "report:" + id,
                            new Audience(new UnitId(row.getObject("unit", UUID.class)), ReportingAct.WRITE_REPORT),
                            row.getObject("due_on", LocalDate.class),
                            "reporting.due-report",
                            List.of(row.getString("title")),
                            "/reports/" + id);
                })
                .stream();
    }
}
