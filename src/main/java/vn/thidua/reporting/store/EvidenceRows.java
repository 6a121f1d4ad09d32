package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.Paper;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.Actor;

/** Writes which papers are kept with a report. */
@Component
public class EvidenceRows {

    private final JdbcClient db;

    EvidenceRows(JdbcClient db) {
        this.db = db;
    }

    public void add(ReportId report, Paper paper, Actor by, Instant at) {
        db.sql("""
                        insert into reporting.evidence (report, paper, name, size, added_at, added_by_name)
                        values (:report, :paper, :name, :size, :at, :by)
                        """)
                .param("report", report.value())
                .param("paper", paper.id().value())
                .param("name", paper.name())
                .param("size", paper.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    public void remove(ReportId report, FileId paper) {
        db.sql("delete from reporting.evidence where report = :report and paper = :paper")
                .param("report", report.value())
                .param("paper", paper.value())
                .update();
    }
}
