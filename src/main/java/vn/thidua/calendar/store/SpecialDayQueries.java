package vn.thidua.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.SpecialDayId;

/** The days off and made up of a year, for its page. */
@Component
public class SpecialDayQueries {

    private final JdbcClient db;

    SpecialDayQueries(JdbcClient db) {
        this.db = db;
    }

    /** One day as the page shows it. */
    public record Row(SpecialDayId id, LocalDate day, boolean worked, String name, String basis, boolean confirmed) {}

    public List<Row> ofYear(int year) {
        return db.sql("""
                        select id, day, worked, name, basis, confirmed from calendar.special_day
                        where day between :from and :to order by day
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query((row, n) -> new Row(
                        new SpecialDayId(row.getObject("id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("worked"),
                        row.getString("name"),
                        row.getString("basis"),
                        row.getBoolean("confirmed")))
                .list();
    }
}
