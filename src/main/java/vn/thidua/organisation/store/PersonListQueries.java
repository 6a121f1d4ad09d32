package vn.thidua.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.IdArray;

/** What the pages of people show: the list, one person's posts, namesakes, who saw the number. */
@Component
public class PersonListQueries {

    private static final String ASKED = """
            where u.id in (select unnest(cast(:under as uuid[])))
              and (p.closed_on is not null) = :closed
              and
            """;

    private final JdbcClient db;
    private final Units units;

    PersonListQueries(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** What is asked of the list: those kept up, or those closed. */
    public record Question(UnitId under, String words, boolean closed) {}

    /**
     * One post with its place in the person's list.
     *
     * @param position place in the list, from 0
     */
    public record Post(
            int position,
            UnitId unit,
            String unitName,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** How a record was closed. */
    public record Closed(LocalDate on, String cause, String note) {}

    /** The last time someone saw the whole number. */
    public record View(Instant at, String who, String purpose) {}

    /** What the person's page shows beside the person: whether a number is kept, the note, how it was closed. */
    public record Rest(
            String note, boolean numbered, @Nullable Closed closed) {}

    public List<Person> people(Question question, int most, long offset) {
        return asked(
                        PersonQueries.today() + ASKED + PersonQueries.WORDS + " order by " + PersonQueries.ORDER
                                + " limit :most offset :offset",
                        question)
                .param("most", most)
                .param("offset", offset)
                .query(PersonQueries::person)
                .list();
    }

    public long count(Question question) {
        return asked(
                        "select count(*) from organisation.person p join organisation.unit_named u on u.id = p.unit "
                                + ASKED + PersonQueries.WORDS,
                        question)
                .query(Long.class)
                .single();
    }

    public Rest rest(PersonId id) {
        return db.sql("""
                select note, number_print is not null as numbered, closed_on, closed_cause, closed_note
                from organisation.person where id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> {
                    var on = row.getObject("closed_on", LocalDate.class);
                    var note = row.getString("closed_note");
                    return new Rest(
                            row.getString("note"),
                            row.getBoolean("numbered"),
                            on == null
                                    ? null
                                    : new Closed(on, row.getString("closed_cause"), note == null ? "" : note));
                })
                .single();
    }

    /** Newest first; a post that is held comes before those that are over. */
    public List<Post> posts(PersonId id) {
        return db.sql("""
                select h.position, h.unit, u.short_name, h.title, h.valid_from, h.valid_to
                from organisation.held_post h join organisation.unit_named u on u.id = h.unit
                where h.person = :id
                order by h.valid_to desc nulls first, h.valid_from desc nulls last, h.position desc
                """)
                .param("id", id.value())
                .query((row, n) -> new Post(
                        row.getInt("position"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("short_name"),
                        row.getString("title"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** Others of the same name, marks aside, at or below the unit; those merged away excepted. */
    public List<Person> namesakes(PersonId id, UnitId under) {
        return db.sql(PersonQueries.today() + """
                where u.id in (select unnest(cast(:under as uuid[])))
                  and p.words = (select words from organisation.person where id = :id)
                  and p.id <> :id and p.merged_into is null
                order by p.birth_year, p.id
                limit 20
                """)
                .param("under", IdArray.of(units.idsWithin(under)))
                .param("id", id.value())
                .query(PersonQueries::person)
                .list();
    }

    public Optional<View> lastView(PersonId id) {
        return db.sql("""
                select seen_at, seen_by, purpose from organisation.number_view
                where person = :id order by seen_at desc, id desc limit 1
                """)
                .param("id", id.value())
                .query((row, n) -> new View(
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("seen_by"),
                        row.getString("purpose")))
                .optional();
    }

    private StatementSpec asked(String sql, Question question) {
        return db.sql(sql)
                .param("under", IdArray.of(units.idsWithin(question.under())))
                .param("words", question.words())
                .param("closed", question.closed());
    }
}
