package vn.thidua.operation.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.operation.application.BackupShelf;
import vn.thidua.operation.store.SystemQueries;
import vn.thidua.operation.store.SystemQueries.BackupLine;
import vn.thidua.operation.web.HealthPage.Versions;

/** Puts together what two controllers show alike. */
@Component
class BackupsParts {

    private static final int MOST = 30;

    private final SystemQueries system;
    private final BackupShelf shelf;

    BackupsParts(SystemQueries system, BackupShelf shelf) {
        this.system = system;
        this.shelf = shelf;
    }

    BackupsPart part() {
        var lines = system.backups(MOST);
        var there = lines.stream()
                .filter(line -> line.file() != null && shelf.file(line.file()).isPresent())
                .map(BackupLine::id)
                .collect(Collectors.toSet());
        return new BackupsPart(lines, there, shelf.directory().toString());
    }

    Versions versions() {
        return new Versions(shelf.programVersion(), Runtime.version().toString(), system.database());
    }
}
