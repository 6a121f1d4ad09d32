package vn.thidua.interchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.ImportId;

/** What was found in a list, page by page, and what an undo had to leave. */
@Component
public class ImportQueries {

    private final JdbcClient db;

    ImportQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * One thing found wrong or doubtful.
     *
     * @param row number of the row in the workbook
     * @param written what stood in the cell; empty for secret columns
     */
    public record Finding(
            int row,
            String field,
            String written,
            String reason,
            List<String> details,
            @Nullable String proposal,
            boolean blocks) {}

    public List<Finding> findings(ImportId id, int most, long offset) {
        return db.sql("""
                select row_number, field, written, reason, details, proposal, blocks
                from interchange.finding
                where sheet_import = :id
                order by not blocks, position
                limit :most offset :offset
                """)
                .param("id", id.value())
                .param("most", most)
                .param("offset", offset)
                .query(ImportQueries::finding)
                .list();
    }

    public long countFindings(ImportId id) {
        return db.sql("select count(*) from interchange.finding where sheet_import = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** The latest imports of a unit. */
    public List<ImportId> latest(UUID unit, int most) {
        return db.sql("""
                select id from interchange.sheet_import where unit = :unit order by sent_at desc limit :most
                """)
                .param("unit", unit)
                .param("most", most)
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Names of what an undo left as it is. */
    public List<String> kept(ImportId id, int most) {
        return db.sql("""
                select name from interchange.trace where sheet_import = :id and kept order by position limit :most
                """)
                .param("id", id.value())
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static Finding finding(ResultSet row, int n) throws SQLException {
        return new Finding(
                row.getInt("row_number"),
                row.getString("field"),
                row.getString("written"),
                row.getString("reason"),
                Arrays.asList((String[]) row.getArray("details").getArray()),
                row.getString("proposal"),
                row.getBoolean("blocks"));
    }
}
