package vn.thidua.operation.application;

import java.nio.file.Path;
import java.util.Optional;
import vn.thidua.operation.domain.Backup.Made;
import vn.thidua.operation.domain.Retention;

/** Where this server puts its backups. */
public interface BackupShelf {

    /** Makes a backup of everything and checks it; a refusal says what its keeper can mend. */
    Made make(CopyProgress progress) throws Exception;

    /** Takes away what need not be kept; returns how many. */
    int thin(Retention retention) throws Exception;

    Optional<Path> file(String name);

    Path directory();

    /** Version of this program, as it is written in a backup. */
    String programVersion();
}
