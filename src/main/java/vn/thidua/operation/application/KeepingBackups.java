package vn.thidua.operation.application;

import static vn.thidua.operation.domain.BackupState.RUNNING;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.operation.BackupFailed;
import vn.thidua.operation.BackupId;
import vn.thidua.operation.BackupMade;
import vn.thidua.operation.domain.Backup;
import vn.thidua.operation.domain.Backup.Made;
import vn.thidua.operation.domain.Backups;
import vn.thidua.operation.domain.Retention;
import vn.thidua.operation.domain.RetentionRule;
import vn.thidua.shared.Actor;

/** Ghi sổ sao lưu: the steps of one backup in the register; the copying itself holds none of these transactions. */
@Service
@Transactional
public class KeepingBackups {

    private static final String BROKEN_OFF = "operation.failure.broken-off";

    private final Backups backups;
    private final RetentionRule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingBackups(Backups backups, RetentionRule rule, ApplicationEventPublisher events, Clock clock) {
        this.backups = backups;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when one is running already. */
    public Optional<Backup> begin(String who) {
        return running().isPresent()
                ? Optional.empty()
                : Optional.of(backups.save(Backup.askedBy(who, clock.instant())));
    }

    public Optional<Backup> running() {
        return backups.findFirstByState(RUNNING);
    }

    public void progress(BackupId id, int done, int of) {
        backups.save(backups.findById(id).orElseThrow().at(done, of));
    }

    public void finish(BackupId id, Made made) {
        var now = clock.instant();
        backups.save(backups.findById(id).orElseThrow().made(made, now));
        events.publishEvent(new BackupMade(id, made.file(), Actor.SYSTEM, now));
    }

    /** @param why message key of the reason */
    public void fail(BackupId id, String why) {
        var now = clock.instant();
        backups.save(backups.findById(id).orElseThrow().failed(why, now));
        events.publishEvent(new BackupFailed(id, why, Actor.SYSTEM, now));
    }

    @Transactional(readOnly = true)
    public Retention retention() {
        return rule.present();
    }

    /** What was running when the program ended, or when the data restored here was copied, runs no more. */
    @EventListener(ApplicationReadyEvent.class)
    public void clearAway() {
        running().ifPresent(backup -> fail(backup.id(), BROKEN_OFF));
    }
}
