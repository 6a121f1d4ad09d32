package vn.thidua.operation.domain;

import static vn.thidua.operation.domain.BackupState.DONE;
import static vn.thidua.operation.domain.BackupState.FAILED;
import static vn.thidua.operation.domain.BackupState.RUNNING;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.operation.BackupId;

/**
 * Bản sao lưu: asked for, then made and checked, or failed for a reason.
 *
 * @param failure message key of the reason
 */
@Table(schema = "operation", name = "backup")
public record Backup(
        @Id BackupId id,
        @Version @Nullable Integer version,
        String askedBy,
        Instant askedAt,
        BackupState state,
        int tablesDone,
        int tablesTotal,
        @Nullable Instant endedAt,
        @Nullable Instant moment,
        @Nullable String file,
        long bytes,
        long rows,
        @Nullable String seal,
        @Nullable String failure) {

    public static Backup askedBy(String who, Instant now) {
        return new Backup(BackupId.fresh(), null, who, now, RUNNING, 0, 0, null, null, null, 0, 0, null, null);
    }

    public Backup at(int done, int of) {
        return new Backup(id, version, askedBy, askedAt, state, done, of, null, null, null, 0, 0, null, null);
    }

    public Backup made(Made made, Instant now) {
        return new Backup(
                id,
                version,
                askedBy,
                askedAt,
                DONE,
                made.tables(),
                made.tables(),
                now,
                made.moment(),
                made.file(),
                made.bytes(),
                made.rows(),
                made.seal(),
                null);
    }

    public Backup failed(String why, Instant now) {
        return new Backup(
                id, version, askedBy, askedAt, FAILED, tablesDone, tablesTotal, now, null, null, 0, 0, null, why);
    }

    /** A backup file as it stands, read again after it was written. */
    public record Made(String file, Instant moment, int tables, long rows, long bytes, String seal) {}
}
