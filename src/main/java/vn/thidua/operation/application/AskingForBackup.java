package vn.thidua.operation.application;

import static vn.thidua.operation.domain.OperationAct.BACK_UP;
import static vn.thidua.operation.domain.OperationAct.TAKE_BACKUP;
import static vn.thidua.operation.domain.OperationReason.BACKUP_GONE;
import static vn.thidua.operation.domain.OperationReason.BACKUP_RUNNING;

import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.operation.BackupAsked;
import vn.thidua.operation.BackupId;
import vn.thidua.operation.BackupTaken;
import vn.thidua.operation.domain.Backup;
import vn.thidua.operation.domain.Backups;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Sao lưu ngay, lấy bản sao lưu: what an administrator of the whole system does with backups. */
@Service
@Transactional
public class AskingForBackup {

    private final KeepingBackups keeping;
    private final Backups backups;
    private final BackupShelf shelf;
    private final WorkQueue queue;
    private final WholeSystem whole;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingForBackup(
            KeepingBackups keeping,
            Backups backups,
            BackupShelf shelf,
            WorkQueue queue,
            WholeSystem whole,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keeping = keeping;
        this.backups = backups;
        this.shelf = shelf;
        this.queue = queue;
        this.whole = whole;
        this.events = events;
        this.clock = clock;
    }

    /** Starts one in the background. */
    public Backup ask(Actor by) {
        whole.require(BACK_UP, by);
        var backup = keeping.begin(by.name()).orElseThrow(() -> Refusal.because(BACKUP_RUNNING));
        queue.add(backup.id());
        events.publishEvent(new BackupAsked(backup.id(), by, clock.instant()));
        return backup;
    }

    /** The file itself: it holds everything the system knows, so taking it is written down. */
    public Path take(BackupId id, Actor by) {
        whole.require(TAKE_BACKUP, by);
        var name = backups.findById(id).map(Backup::file).orElseThrow(() -> new NoSuchElementException("backup " + id));
        var file = shelf.file(name).orElseThrow(() -> Refusal.because(BACKUP_GONE, name));
        events.publishEvent(new BackupTaken(id, name, by, clock.instant()));
        return file;
    }
}
