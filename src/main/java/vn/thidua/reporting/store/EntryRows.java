package vn.thidua.reporting.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Answer;

/** Writes what stands in a report, line by line: a form has up to some dozens of lines, and few change at a time. */
@Component
public class EntryRows {

    private final JdbcClient db;

    EntryRows(JdbcClient db) {
        this.db = db;
    }

    public void write(ReportId report, int line, Answer answer) {
        figure(report, line, answer);
        db.sql("""
                        insert into reporting.entry (report, line, typed, typed_against, absent, note)
                        values (:report, :line, :typed, :typedAgainst, :absent, :note)
                        on conflict (report, line) do update
                        set typed = excluded.typed, typed_against = excluded.typed_against,
                            absent = excluded.absent, note = excluded.note
                        """)
                .param("report", report.value())
                .param("line", line)
                .param("typed", orNull(answer.typed()))
                .param("typedAgainst", orNull(answer.typedAgainst()))
                .param("absent", answer.absent())
                .param("note", orNull(answer.note()))
                .update();
    }

    private void figure(ReportId report, int line, Answer answer) {
        var amount = answer.amount();
        if (amount == null && !answer.notApplicable()) {
            db.sql("delete from reporting.figure where report = :report and line = :line")
                    .param("report", report.value())
                    .param("line", line)
                    .update();
            return;
        }
        db.sql("""
                        insert into reporting.figure (report, line, applicable, value, against)
                        values (:report, :line, :applicable, :value, :against)
                        on conflict (report, line) do update
                        set applicable = excluded.applicable, value = excluded.value, against = excluded.against
                        """)
                .param("report", report.value())
                .param("line", line)
                .param("applicable", amount != null)
                .param("value", amount == null ? null : amount.value())
                .param("against", amount == null ? null : amount.against())
                .update();
    }

    /** What the superior remarks at single lines takes the place of what it remarked before. */
    public void remark(ReportId report, Map<Integer, String> remarks) {
        db.sql(
                        "update reporting.entry set superior_remark = null where report = :report and superior_remark is not null")
                .param("report", report.value())
                .update();
        remarks.forEach((line, remark) -> db.sql("""
                        insert into reporting.entry (report, line, superior_remark) values (:report, :line, :remark)
                        on conflict (report, line) do update set superior_remark = excluded.superior_remark
                        """)
                .param("report", report.value())
                .param("line", line)
                .param("remark", remark)
                .update());
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
