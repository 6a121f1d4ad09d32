package vn.thidua.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.notification.DailyReminders;
import vn.thidua.notification.Dues;
import vn.thidua.notification.domain.Stage;
import vn.thidua.notification.store.MessageLedger;
import vn.thidua.notification.store.MessageLedger.Telling;
import vn.thidua.notification.store.ReminderLedger;
import vn.thidua.notification.store.ReminderLedger.Reached;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/** Nhắc việc: asks every room what is owed and gives the reminders that have come due, each once. */
@Service
@Transactional
public class RemindingUnits implements DailyReminders {

    private static final Logger log = LoggerFactory.getLogger(RemindingUnits.class);
    private static final int BATCH = 1000;

    private final ObjectProvider<Dues> rooms;
    private final WorkingDays working;
    private final Reminders reckoning;
    private final ReminderLedger reminders;
    private final MessageLedger messages;
    private final Clock clock;

    RemindingUnits(
            ObjectProvider<Dues> rooms,
            WorkingDays working,
            Reminders reckoning,
            ReminderLedger reminders,
            MessageLedger messages,
            Clock clock) {
        this.rooms = rooms;
        this.working = working;
        this.reckoning = reckoning;
        this.reminders = reminders;
        this.messages = messages;
        this.clock = clock;
    }

    /** Nothing on a day off: the next working day makes up for it. Returns how many reminders were given. */
    @Override
    public int remind() {
        var today = LocalDate.now(clock);
        if (!working.isWorked(today)) {
            return 0;
        }
        int given = rooms.stream().mapToInt(room -> remind(room, today)).sum();
        if (given > 0) {
            messages.tellReminders(
                    new Telling(
                            UUID.randomUUID(),
                            "notification",
                            "notification.notice.Reminders",
                            List.of(Days.written(today)),
                            "/inbox/reminders?day=" + Days.written(today),
                            Actor.SYSTEM.account(),
                            clock.instant()),
                    today);
        }
        messages.forgetBefore(today.minusYears(1));
        log.info("{} reminders given", given);
        return given;
    }

    private int remind(Dues room, LocalDate today) {
        Map<LocalDate, OptionalInt> stages = new HashMap<>();
        var batch = new ArrayList<Reached>(BATCH);
        var given = new int[1];
        var last = working.shift(today, Stage.FIRST + 1).minusDays(1);
        try (var owed = room.owed(working.shift(today, Stage.LAST), last)) {
            owed.forEach(due -> {
                stages.computeIfAbsent(due.day(), day -> Stage.reached(reckoning.left(today, day)))
                        .ifPresent(stage -> batch.add(new Reached(due, stage)));
                if (batch.size() == BATCH) {
                    given[0] += reminders.give(batch, today);
                    batch.clear();
                }
            });
        }
        return given[0] + (batch.isEmpty() ? 0 : reminders.give(batch, today));
    }
}
