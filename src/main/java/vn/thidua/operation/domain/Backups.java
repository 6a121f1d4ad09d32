package vn.thidua.operation.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.operation.BackupId;

/** All backups ever asked for, as if they were in memory. */
public interface Backups extends Repository<Backup, BackupId> {

    Backup save(Backup backup);

    Optional<Backup> findById(BackupId id);

    Optional<Backup> findFirstByState(BackupState state);
}
