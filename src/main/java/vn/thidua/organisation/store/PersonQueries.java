package vn.thidua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.IdArray;

/** Answers other rooms' questions about people. Never reads a number. */
@Component
public class PersonQueries implements Persons {

    /** Each word asked for stands somewhere in the name or is the year of birth. */
    static final String WORDS = """
            not exists (select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                        where strpos(p.words || ' ' || coalesce(p.birth_year::text, ''), word) = 0)
            """;

    static final String ORDER = " p.given, p.family, p.middle, p.birth_year, p.id ";

    private static final String PERSON = """
            select p.id, concat_ws(' ', nullif(p.family, ''), nullif(p.middle, ''), p.given) as full_name,
                   p.salutation, p.birth_year, p.birth_day, p.closed_on is not null as closed, p.merged_into,
                   u.id as unit, u.short_name as unit_name, coalesce(post.title, '') as post
            from organisation.person p
            """;

    private static final String TODAY = PERSON + """
            join organisation.unit_named u on u.id = p.unit
            left join lateral (select title from organisation.held_post
                                where person = p.id and unit = p.unit and valid_to is null
                                order by position desc limit 1) post on true
            """;

    private final JdbcClient db;
    private final Units units;

    PersonQueries(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return db.sql(TODAY + "where p.id = :id")
                .param("id", id.value())
                .query(PersonQueries::person)
                .optional();
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    @Override
    public Person standing(PersonId id) {
        var person = get(id);
        return person.mergedInto() == null ? person : standing(person.mergedInto());
    }

    @Override
    public List<PersonId> alsoKnownAs(PersonId id) {
        return db.sql("""
                with recursive one as (
                    select id from organisation.person where id = :id
                    union
                    select p.id from organisation.person p join one on p.merged_into = one.id)
                select id from one
                """)
                .param("id", id.value())
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<Person> search(UnitId under, String words, LocalDate day, int most) {
        return db.sql(PERSON + """
                join lateral (
                    select h.unit, h.title
                    from organisation.held_post h join organisation.unit_named at on at.id = h.unit
                    where h.person = p.id and at.id in (select unnest(cast(:under as uuid[])))
                      and (h.valid_from is null or h.valid_from <= :day) and (h.valid_to is null or h.valid_to >= :day)
                    order by h.position desc limit 1) post on true
                join organisation.unit_named u on u.id = post.unit
                where p.merged_into is null and (p.closed_on is null or p.closed_on > :day)
                  and
                """ + WORDS + " order by " + ORDER + " limit :most")
                .param("under", IdArray.of(units.idsWithin(under)))
                .param("words", words.strip())
                .param("day", day)
                .param("most", most)
                .query(PersonQueries::person)
                .list();
    }

    @Override
    public List<Person> called(UnitId under, Collection<String> names) {
        return db.sql(TODAY + """
                where p.merged_into is null and p.closed_cause is distinct from 'ENTERED_BY_MISTAKE'
                  and u.id in (select unnest(cast(:under as uuid[])))
                  and p.words in (select platform.unaccent_vn(name) from unnest(:names) name)
                order by
                """ + ORDER)
                .param("under", IdArray.of(units.idsWithin(under)))
                .param("names", names.toArray(String[]::new))
                .query(PersonQueries::person)
                .list();
    }

    static @Nullable Birth birth(ResultSet row) throws SQLException {
        var day = row.getObject("birth_day", LocalDate.class);
        int year = row.getInt("birth_year");
        return row.wasNull() ? null : new Birth(year, day);
    }

    static Person person(ResultSet row, int n) throws SQLException {
        var mergedInto = row.getObject("merged_into", UUID.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                Salutation.valueOf(row.getString("salutation")),
                birth(row),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("post"),
                row.getBoolean("closed"),
                mergedInto == null ? null : new PersonId(mergedInto));
    }

    /** For the room's own lists: today's people, to be narrowed. */
    static String today() {
        return TODAY;
    }
}
