package vn.thidua.interchange.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.interchange.ImportId;
import vn.thidua.interchange.Trace;
import vn.thidua.interchange.store.ImportQueries.Finding;
import vn.thidua.platform.Json;
import vn.thidua.platform.Sealing;

/** What grows with a list: the sealed workbook, what was found, and what each row did; written in batches. */
@Component
public class ImportLedger {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient db;
    private final Sealing sealing;
    private final JsonMapper json;

    ImportLedger(JdbcTemplate batches, JdbcClient db, Sealing sealing, JsonMapper json) {
        this.batches = batches;
        this.db = db;
        this.sealing = sealing;
        this.json = json;
    }

    public void keep(ImportId id, byte[] file) {
        db.sql("insert into interchange.sent_file (sheet_import, sealed) values (:id, :sealed)")
                .param("id", id.value())
                .param("sealed", sealing.seal(file, context(id)))
                .update();
    }

    public byte[] file(ImportId id) {
        return db.sql("select sealed from interchange.sent_file where sheet_import = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(kept -> sealing.open(kept, context(id)))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    public void forget(ImportId id) {
        db.sql("delete from interchange.sent_file where sheet_import = :id")
                .param("id", id.value())
                .update();
    }

    /** Lists nobody confirmed in time are set aside, with all that was kept of them. */
    public void forgetSentBefore(Instant moment) {
        var old = db.sql("""
                update interchange.sheet_import set state = 'DISCARDED', version = version + 1
                where state in ('CHECKED', 'REFUSED') and sent_at < :moment
                returning id
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
        old.forEach(id -> {
            forget(id);
            found(id, List.of());
        });
    }

    /** What is found now takes the place of what was found before. */
    public void found(ImportId id, List<Finding> findings) {
        db.sql("delete from interchange.finding where sheet_import = :id")
                .param("id", id.value())
                .update();
        var position = new int[1];
        batches.batchUpdate("""
                insert into interchange.finding
                    (sheet_import, position, row_number, field, written, reason, details, proposal, blocks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, findings, BATCH, (insert, finding) -> {
            insert.setObject(1, id.value());
            insert.setInt(2, position[0]++);
            insert.setInt(3, finding.row());
            insert.setString(4, finding.field());
            insert.setString(5, finding.written());
            insert.setString(6, finding.reason());
            insert.setArray(
                    7,
                    insert.getConnection()
                            .createArrayOf("text", finding.details().toArray()));
            insert.setString(8, finding.proposal());
            insert.setBoolean(9, finding.blocks());
        });
    }

    public void trace(ImportId id, List<Trace> traces) {
        var position = new int[1];
        batches.batchUpdate("""
                insert into interchange.trace (sheet_import, position, thing, name, before, edition)
                values (?, ?, ?, ?, ?, ?)
                """, traces, BATCH, (insert, trace) -> {
            insert.setObject(1, id.value());
            insert.setInt(2, position[0]++);
            insert.setObject(3, trace.thing());
            insert.setString(4, trace.name());
            insert.setObject(5, column(trace.before()));
            insert.setInt(6, trace.edition());
        });
    }

    public List<Trace> traces(ImportId id) {
        return db.sql("""
                select thing, name, before, edition from interchange.trace where sheet_import = :id order by position
                """)
                .param("id", id.value())
                .query((row, n) -> new Trace(
                        row.getObject("thing", UUID.class),
                        row.getString("name"),
                        before(row.getString("before")),
                        row.getInt("edition")))
                .list();
    }

    public void markKept(ImportId id, List<UUID> things) {
        db.sql("update interchange.trace set kept = true where sheet_import = :id and thing = any(:things)")
                .param("id", id.value())
                .param("things", things.toArray(UUID[]::new))
                .update();
    }

    private @Nullable Object column(@Nullable Map<String, String> before) {
        return before == null ? null : new Json(json.writeValueAsString(before)).column();
    }

    private @Nullable Map<String, String> before(@Nullable String text) {
        return text == null ? null : json.readValue(text, new TypeReference<>() {});
    }

    private static String context(ImportId id) {
        return "interchange.sent-file:" + id.value();
    }
}
