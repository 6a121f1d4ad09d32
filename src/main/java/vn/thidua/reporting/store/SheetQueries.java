package vn.thidua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.SheetFault.Field;
import vn.thidua.reporting.domain.SheetFault.Kind;

/** What pages and workbooks show of filled workbooks, and of which reports forms are given out. */
@Component
public class SheetQueries {

    private final JdbcClient db;

    SheetQueries(JdbcClient db) {
        this.db = db;
    }

    /** A fault, with the file it is in. */
    public record FaultRow(
            String fileName,
            int row,
            Field field,
            String name,
            String written,
            Kind kind,
            List<String> details,
            String proposal,
            boolean blocks) {}

    /** A change, with the file it is in. */
    public record ChangeRow(String fileName, int row, Field field, String name, String was, String becomes) {}

    /** Workbooks sent at once, in a list. */
    public record BatchRow(SheetBatchId id, String sender, Instant sentAt, int files, int saved, int wrong) {}

    /** That the unit above wrote a report in from a workbook. */
    public record EnteredRow(String fileName, String byName, Instant at) {}

    public List<FaultRow> faults(SheetBatchId batch, @Nullable SheetId one, int most, long offset) {
        return db.sql("""
                        select s.file_name, f.row_number, f.field, f.name, f.written, f.kind, f.details, f.proposal, f.blocks
                        from reporting.sent_sheet s
                        join reporting.sheet_fault f on f.sheet = s.id
                        where s.batch = :batch and s.state <> 'DISCARDED' and (cast(:one as uuid) is null or s.id = :one)
                        order by not f.blocks, s.position, f.position
                        limit :most offset :offset
                        """)
                .param("batch", batch.value())
                .param("one", one == null ? null : one.value())
                .param("most", most)
                .param("offset", offset)
                .query(SheetQueries::fault)
                .list();
    }

    public long countFaults(SheetBatchId batch, @Nullable SheetId one) {
        return db.sql("""
                        select count(*) from reporting.sent_sheet s join reporting.sheet_fault f on f.sheet = s.id
                        where s.batch = :batch and s.state <> 'DISCARDED' and (cast(:one as uuid) is null or s.id = :one)
                        """)
                .param("batch", batch.value())
                .param("one", one == null ? null : one.value())
                .query(Long.class)
                .single();
    }

    public List<ChangeRow> changes(SheetId one) {
        return db.sql("""
                        select s.file_name, c.row_number as row, c.field, c.name, c.was, c.becomes
                        from reporting.sheet_change c join reporting.sent_sheet s on s.id = c.sheet
                        where c.sheet = :one order by c.position
                        """).param("one", one.value()).query(ChangeRow.class).list();
    }

    /** The latest the unit sent in for a period. */
    public List<BatchRow> latest(PeriodId period, UnitId unit, int most) {
        return db.sql("""
                        select b.id, b.sender, b.sent_at, count(*) as files,
                               count(*) filter (where s.state = 'SAVED') as saved,
                               count(*) filter (where s.state = 'REFUSED' or s.state = 'CHECKED' and s.wrong > 0) as wrong
                        from reporting.sheet_batch b join reporting.sent_sheet s on s.batch = b.id
                        where b.period = :period and b.unit = :unit
                        group by b.id
                        order by b.sent_at desc
                        limit :most
                        """)
                .param("period", period.value())
                .param("unit", unit.value())
                .param("most", most)
                .query(BatchRow.class)
                .list();
    }

    /** What of a report the unit above wrote in, the latest first. */
    public List<EnteredRow> entered(ReportId report) {
        return db.sql("""
                        select file_name, confirmer as by_name, confirmed_at as at from reporting.sent_sheet
                        where report = :report and state = 'SAVED' and for_below
                        order by confirmed_at desc
                        """)
                .param("report", report.value())
                .query(EnteredRow.class)
                .list();
    }

    /** Reports sent to this one, by name; all further below too if wanted. */
    public List<ReportId> below(ReportId place, boolean all) {
        return db.sql("""
                        with recursive below as (
                            select id, state, unit_name, 1 as level, unit_name as path
                            from reporting.report where superior = :place
                            union all
                            select r.id, r.state, r.unit_name, b.level + 1, b.path || chr(31) || r.unit_name
                            from reporting.report r join below b on r.superior = b.id
                            where :all
                        )
                        select id from below where state <> 'MERGED' order by path collate "vi-x-icu", id
                        """)
                .param("place", place.value())
                .param("all", all)
                .query((row, n) -> new ReportId(row.getObject("id", UUID.class)))
                .list();
    }

    private static FaultRow fault(ResultSet row, int n) throws SQLException {
        return new FaultRow(
                row.getString("file_name"),
                row.getInt("row_number"),
                Field.valueOf(row.getString("field")),
                row.getString("name"),
                row.getString("written"),
                Kind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("details").getArray()),
                row.getString("proposal"),
                row.getBoolean("blocks"));
    }
}
