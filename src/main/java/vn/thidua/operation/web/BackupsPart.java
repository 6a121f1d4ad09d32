package vn.thidua.operation.web;

import java.util.List;
import java.util.Set;
import vn.thidua.operation.BackupId;
import vn.thidua.operation.domain.Size;
import vn.thidua.operation.store.SystemQueries.BackupLine;

/** The list of backups, which renews itself while one is being made. */
public record BackupsPart(List<BackupLine> lines, Set<BackupId> there, String directory) {

    public boolean isRunning() {
        return lines.stream().anyMatch(BackupLine::isRunning);
    }

    /** Whether its file still stands in the directory. */
    public boolean isThere(BackupLine line) {
        return there.contains(line.id());
    }

    public String size(BackupLine line) {
        return new Size(line.bytes()).toString();
    }
}
