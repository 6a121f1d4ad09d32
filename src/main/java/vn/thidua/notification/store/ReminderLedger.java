package vn.thidua.notification.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Due;

/** Reminders as they are given: each thing owed once at each stage. */
@Component
public class ReminderLedger {

    private final JdbcTemplate batches;

    ReminderLedger(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** A thing owed and the stage it has reached. */
    public record Reached(Due due, int stage) {}

    /** How many of them had not been given before. */
    public int give(List<Reached> reached, LocalDate today) {
        var counts = batches.batchUpdate("""
                insert into notification.reminder (about, unit, act, due_day, stage, told_on, key, details, path)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, reached, reached.size(), (insert, one) -> {
            var due = one.due();
            insert.setString(1, due.about());
            insert.setObject(2, due.owedBy().unit().value());
            insert.setString(3, due.owedBy().act().code());
            insert.setObject(4, due.day());
            insert.setInt(5, one.stage());
            insert.setObject(6, today);
            insert.setString(7, due.key());
            insert.setArray(
                    8,
                    insert.getConnection().createArrayOf("text", due.details().toArray()));
            insert.setString(9, due.path());
        });
        int given = 0;
        for (var batch : counts) {
            for (int count : batch) {
                given += count == 1 ? 1 : 0;
            }
        }
        return given;
    }
}
