package vn.thidua.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.audit.Trace;
import vn.thidua.audit.Trail;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;
import vn.thidua.shared.Id;

/** Reads the log: the history of one thing, and the pages of those who oversee. */
@Component
public class TraceQueries implements Trail {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String LINES = """
            select id, happened_at, actor_name, duties, unit_name, room, event, about, details, changes, address
            from audit.entry
            where (unit = any(array(select unnest(cast(:units as uuid[])))) or place = any(array(select unnest(cast(:units as uuid[]))))
                   or (:all and unit = :nobody))
              and (cast(:before as bigint) is null or id < :before)
              and (cast(:event as text) is null or room || '.' || event = :event or room = :event)
              and (cast(:about as uuid) is null or about = :about)
              and (cast(:from as date) is null or happened_at >= (cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
              and (cast(:to as date) is null or happened_at < ((cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
              and (:address = '' or address like regexp_replace(:address, '([\\\\%_])', '\\\\\\1', 'g') || '%')
              and (:person = '' or platform.unaccent_vn(actor_name) like '%' || regexp_replace(platform.unaccent_vn(:person), '([\\\\%_])', '\\\\\\1', 'g') || '%')
              and (:words = '' or words like '%' || regexp_replace(platform.unaccent_vn(:words), '([\\\\%_])', '\\\\\\1', 'g') || '%')
            order by id desc
            limit :most
            """;

    private final JdbcClient db;

    TraceQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is asked of the log.
     *
     * @param units whose acts, or acts on whose things
     * @param all whether acts of no unit are shown too, such as the program's own
     * @param event "room.Event" or "room", or null for any
     * @param address how the network address begins
     */
    public record Question(
            List<UnitId> units,
            boolean all,
            String words,
            String person,
            @Nullable String event,
            @Nullable UUID about,
            String address,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One line with its number in the log, as what and where it was done, the thing and the address it came from. */
    public record Line(
            long number,
            Trace trace,
            List<String> duties,
            @Nullable String unit,
            UUID about,
            @Nullable String address) {}

    @Override
    public List<Trace> of(Id about) {
        return db.sql("""
                select happened_at, actor_name, room, event, details, changes
                from audit.entry
                where about = :about
                order by id desc
                limit 500
                """)
                .param("about", about.value())
                .query((row, n) -> trace(row))
                .list();
    }

    /** Newest first, from before a line on; however long the log, each part is found by its number. */
    public List<Line> lines(Question question, @Nullable Long before, int most) {
        return db.sql(LINES)
                .param("units", IdArray.of(question.units()))
                .param("all", question.all())
                .param("nobody", NOBODY)
                .param("before", before)
                .param("event", question.event())
                .param("about", question.about())
                .param("address", question.address())
                .param("person", question.person())
                .param("from", question.from())
                .param("to", question.to())
                .param("words", question.words())
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    /** The kinds of event there are, as "room.Event". */
    public List<String> events() {
        return db.sql("""
                with recursive kind as (
                    (select room, event from audit.entry order by room, event limit 1)
                    union all
                    select following.room, following.event from kind, lateral (
                        select room, event from audit.entry e where (e.room, e.event) > (kind.room, kind.event)
                        order by room, event limit 1) following)
                select room || '.' || event from kind
                """).query(String.class).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                trace(row),
                List.of((String[]) row.getArray("duties").getArray()),
                row.getString("unit_name"),
                row.getObject("about", UUID.class),
                row.getString("address"));
    }

    private static Trace trace(ResultSet row) throws SQLException {
        return new Trace(
                instant(row),
                row.getString("actor_name"),
                row.getString("room") + ".event." + row.getString("event"),
                KeptWords.details(row.getString("details")),
                KeptWords.changes(row.getString("changes")));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }
}
