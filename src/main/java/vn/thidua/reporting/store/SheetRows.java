package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Json;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.reporting.domain.JudgedSheet;
import vn.thidua.shared.Actor;

/** What goes with filled workbooks: their bytes, what was found in them, what stood before; written in batches. */
@Component
public class SheetRows {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient db;

    SheetRows(JdbcTemplate batches, JdbcClient db) {
        this.batches = batches;
        this.db = db;
    }

    /**
     * The workbooks sent at once.
     *
     * @param report the one they were sent for; null where each may be of another
     */
    public record Batch(
            SheetBatchId id, PeriodId period, @Nullable ReportId report, UnitId unit, String sender, Instant sentAt) {}

    public SheetBatchId begin(PeriodId period, @Nullable ReportId report, Actor by, Instant at) {
        var id = SheetBatchId.fresh();
        db.sql("""
                        insert into reporting.sheet_batch (id, period, report, unit, sent_by, sender, sent_at)
                        values (:id, :period, :report, :unit, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("period", period.value())
                .param("report", report == null ? null : report.value())
                .param("unit", by.unit())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public Batch batch(SheetBatchId id) {
        return db.sql("select id, period, report, unit, sender, sent_at from reporting.sheet_batch where id = :id")
                .param("id", id.value())
                .query(Batch.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("sheets " + id.value()));
    }

    public void keep(SheetId id, byte[] content) {
        db.sql("insert into reporting.sheet_file (sheet, content) values (:id, :content)")
                .param("id", id.value())
                .param("content", content)
                .update();
    }

    public byte[] content(SheetId id) {
        return db.sql("select content from reporting.sheet_file where sheet = :id")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("sheet " + id.value()));
    }

    public void forget(SheetId id) {
        db.sql("delete from reporting.sheet_file where sheet = :id")
                .param("id", id.value())
                .update();
    }

    /** What nobody confirmed in time is set aside. */
    public void forgetSentBefore(Instant moment) {
        db.sql("""
                        with old as (
                            update reporting.sent_sheet s set state = 'DISCARDED', version = s.version + 1
                            from reporting.sheet_batch b
                            where b.id = s.batch and s.state in ('CHECKED', 'REFUSED') and b.sent_at < :moment
                            returning s.id
                        )
                        delete from reporting.sheet_file where sheet in (select id from old)
                        """).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
    }

    /** What is found now takes the place of what was found before. */
    public void found(SheetId id, JudgedSheet judged) {
        clear(id);
        var position = new int[2];
        batches.batchUpdate("""
                insert into reporting.sheet_fault
                    (sheet, position, row_number, field, name, written, kind, details, proposal, blocks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, judged.faults(), BATCH, (insert, fault) -> {
            insert.setObject(1, id.value());
            insert.setInt(2, position[0]++);
            insert.setInt(3, fault.row());
            insert.setString(4, fault.field().name());
            insert.setString(5, fault.name());
            insert.setString(6, fault.written());
            insert.setString(7, fault.kind().name());
            insert.setArray(
                    8,
                    insert.getConnection().createArrayOf("text", fault.details().toArray()));
            insert.setString(9, fault.proposal());
            insert.setBoolean(10, fault.blocks());
        });
        batches.batchUpdate("""
                insert into reporting.sheet_change (sheet, position, row_number, field, name, was, becomes)
                values (?, ?, ?, ?, ?, ?, ?)
                """, judged.changes(), BATCH, (insert, change) -> {
            insert.setObject(1, id.value());
            insert.setInt(2, position[1]++);
            insert.setInt(3, change.row());
            insert.setString(4, change.field().name());
            insert.setString(5, change.name());
            insert.setString(6, change.was());
            insert.setString(7, change.becomes());
        });
    }

    private void clear(SheetId id) {
        db.sql("delete from reporting.sheet_fault where sheet = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from reporting.sheet_change where sheet = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps what stood in the report, as the entries that put it back. */
    public void stood(SheetId id, Json before) {
        db.sql("""
                        insert into reporting.sheet_before (sheet, stood) values (:id, :stood)
                        on conflict (sheet) do update set stood = excluded.stood
                        """).param("id", id.value()).param("stood", before.column()).update();
    }

    public String stood(SheetId id) {
        return db.sql("select stood from reporting.sheet_before where sheet = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Another workbook sent with this one that is of the same report, and comes before it. */
    public @Nullable String sooner(SheetBatchId batch, int position, ReportId report) {
        return db.sql("""
                        select file_name from reporting.sent_sheet
                        where batch = :batch and position < :position and report = :report
                          and state in ('CHECKED', 'SAVING', 'SAVED', 'UNDOING')
                        order by position limit 1
                        """)
                .param("batch", batch.value())
                .param("position", position)
                .param("report", report.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
