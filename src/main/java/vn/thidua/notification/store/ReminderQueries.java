package vn.thidua.notification.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;

/** The reminders of a day, and which units were told something lately. */
@Component
public class ReminderQueries {

    private final JdbcClient db;

    ReminderQueries(JdbcClient db) {
        this.db = db;
    }

    /** One thing a unit was reminded of. */
    public record Row(LocalDate due, String key, List<String> details, String path) {}

    /** What the unit was reminded of on the day, by those of its duties that carry one of the acts. */
    public List<Row> told(UnitId unit, Collection<String> acts, LocalDate day, int most) {
        return db.sql("""
                        select due_day, key, details, path from notification.reminder
                        where unit = :unit and act = any(cast(:acts as text[])) and told_on = :day
                        group by about, due_day, key, details, path
                        order by due_day, key, about limit :most
                        """)
                .param("unit", unit.value())
                .param("acts", acts.toArray(String[]::new))
                .param("day", day)
                .param("most", most)
                .query((row, n) -> new Row(
                        row.getObject("due_day", LocalDate.class),
                        row.getString("key"),
                        List.of((String[]) row.getArray("details").getArray()),
                        row.getString("path")))
                .list();
    }

    public List<UnitId> unitsToldSince(LocalDate day) {
        return db.sql("select distinct unit from notification.message where told_at >= :day")
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    /** Codes of the acts by unit that a telling concerns, each unit once. */
    public List<Told> told(UUID news) {
        return db.sql("select unit, acts, teller, key, details, path from notification.message where news = :news")
                .param("news", news)
                .query((row, n) -> new Told(
                        new UnitId(row.getObject("unit", UUID.class)),
                        List.of((String[]) row.getArray("acts").getArray()),
                        row.getObject("teller", UUID.class),
                        row.getString("key"),
                        List.of((String[]) row.getArray("details").getArray()),
                        row.getString("path")))
                .list();
    }

    /** One unit that was told something. */
    public record Told(UnitId unit, List<String> acts, UUID teller, String key, List<String> details, String path) {}
}
