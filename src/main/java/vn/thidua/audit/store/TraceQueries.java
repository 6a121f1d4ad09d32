package vn.thidua.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.Trace;
import vn.thidua.audit.Trail;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Change;
import vn.thidua.shared.Id;

/** Reads the log: the history of one thing, and the pages of those who oversee. */
@Component
public class TraceQueries implements Trail {

    private static final TypeReference<List<String>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ASKED = """
            from audit.entry
            where (unit = any(cast(:units as uuid[])) or (:all and unit = :nobody))
              and (cast(:event as text) is null or room || '.' || event = :event)
              and (cast(:from as date) is null or happened_at >= (cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
              and (cast(:to as date) is null or happened_at < ((cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
              and (:words = '' or words like '%' || regexp_replace(platform.unaccent_vn(:words), '([\\\\%_])', '\\\\\\1', 'g') || '%')
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    TraceQueries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * What is asked of the log.
     *
     * @param units whose acts
     * @param all whether acts of no unit are shown too, such as the program's own
     * @param event "room.Event", or null for any
     */
    public record Question(
            List<UnitId> units,
            boolean all,
            String words,
            @Nullable String event,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One line with its place in the log and the address it came from. */
    public record Line(long number, Trace trace, @Nullable String address) {}

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

    public List<Line> lines(Question question, int most, long offset) {
        return asked("""
                select id, happened_at, actor_name, room, event, details, changes, address
                """ + ASKED + "order by id desc limit :most offset :offset", question)
                .param("most", most)
                .param("offset", offset)
                .query((row, n) -> new Line(row.getLong("id"), trace(row), row.getString("address")))
                .list();
    }

    public long count(Question question) {
        return asked("select count(*) " + ASKED, question).query(Long.class).single();
    }

    /** The kinds of event there are, as "room.Event". */
    public List<String> events() {
        return db.sql("select distinct room || '.' || event from audit.entry order by 1")
                .query(String.class)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return db.sql(sql)
                .param("units", array(question.units()))
                .param("all", question.all())
                .param("nobody", NOBODY)
                .param("event", question.event())
                .param("from", question.from())
                .param("to", question.to())
                .param("words", question.words());
    }

    private static String array(List<UnitId> units) {
        return units.stream().map(unit -> unit.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private Trace trace(ResultSet row) throws SQLException {
        return new Trace(
                instant(row),
                row.getString("actor_name"),
                row.getString("room") + ".event." + row.getString("event"),
                json.readValue(row.getString("details"), DETAILS),
                json.readValue(row.getString("changes"), CHANGES));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }
}
