package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.shared.Actor;

/** Sổ bước: the steps taken with each report, in order, written once and never changed. */
@Component
public class StepLog {

    private final JdbcClient db;

    StepLog(JdbcClient db) {
        this.db = db;
    }

    /** One step that was taken. */
    public record Taken(
            int number,
            ReportStep step,
            String byName,
            Instant at,
            @Nullable String reason,
            @Nullable String note) {}

    /** A step about to be written down. */
    public record Line(
            int number,
            ReportStep step,
            @Nullable String reason,
            @Nullable String note,
            UUID sentKey) {}

    public List<Taken> of(ReportId report) {
        return db.sql("""
                        select number, step, by_name, at, reason, note from reporting.report_step
                        where report = :report order by number desc
                        """).param("report", report.value()).query(Taken.class).list();
    }

    public Optional<Taken> last(ReportId report) {
        return db.sql("""
                        select number, step, by_name, at, reason, note from reporting.report_step
                        where report = :report order by number desc limit 1
                        """).param("report", report.value()).query(Taken.class).optional();
    }

    /** Whether the form that carried this key has done its work already. */
    public boolean holds(ReportId report, UUID sentKey) {
        return db.sql("select exists (select from reporting.report_step where report = :report and sent_key = :key)")
                .param("report", report.value())
                .param("key", sentKey)
                .query(Boolean.class)
                .single();
    }

    public void append(ReportId report, Line line, Actor by, Instant at) {
        db.sql("""
                        insert into reporting.report_step (report, number, step, by_name, by, at, reason, note, sent_key)
                        values (:report, :number, :step, :byName, :by, :at, :reason, :note, :key)
                        """)
                .param("report", report.value())
                .param("number", line.number())
                .param("step", line.step().name())
                .param("byName", by.name())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", line.reason())
                .param("note", line.note())
                .param("key", line.sentKey())
                .update();
    }
}
