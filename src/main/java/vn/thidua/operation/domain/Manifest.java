package vn.thidua.operation.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bảng kê: what a backup holds, so that it can be checked and laid back without asking anyone.
 *
 * @param program version of the program that made it
 * @param moment everything acknowledged before is in it
 * @param postgres version of the database it was taken from
 * @param migrations in the order in which they ran there
 */
public record Manifest(
        int format,
        String program,
        Instant moment,
        String postgres,
        List<Migration> migrations,
        List<TableCopy> tables,
        List<SequenceState> sequences) {

    public static final int FORMAT = 1;

    public long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }

    /** One migration that had run. */
    public record Migration(String script, @Nullable Integer checksum) {}

    /** One table: what was copied of it, and the checksum of its rows in the order of its key. */
    public record TableCopy(String schema, String table, List<String> columns, long rows, String sha256) {

        public String name() {
            return schema + "." + table;
        }

        public String entry() {
            return "tables/" + name();
        }
    }

    /** Where a sequence stood. */
    public record SequenceState(String schema, String name, long last, boolean called) {}
}
