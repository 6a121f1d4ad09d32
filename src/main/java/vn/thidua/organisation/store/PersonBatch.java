package vn.thidua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.domain.EnteredPerson;

/** Thousands of people written in one statement: aggregate by aggregate a list of ten thousand would take half a minute. */
@Component
public class PersonBatch {

    private final JdbcClient db;

    PersonBatch(JdbcClient db) {
        this.db = db;
    }

    /** New people, each with the one post they are entered with. */
    public void enter(List<EnteredPerson> people) {
        db.sql("""
                insert into organisation.person
                    (id, version, family, middle, given, salutation, birth_year, birth_day, number_sealed, number_print,
                     unit, note, entered_at)
                select cast(id as uuid), 0, family, middle, given, salutation, cast(birth_year as integer),
                       cast(birth_day as date), number_sealed, number_print, cast(unit as uuid), note,
                       cast(entered_at as timestamptz)
                from unnest(:id, :family, :middle, :given, :salutation, :birthYear, :birthDay, :sealed, :print, :unit,
                            :note, :enteredAt)
                    as row (id, family, middle, given, salutation, birth_year, birth_day, number_sealed, number_print,
                            unit, note, entered_at)
                """)
                .param("id", each(people, person -> person.id().value()))
                .param("family", each(people, person -> person.name().family()))
                .param("middle", each(people, person -> person.name().middle()))
                .param("given", each(people, person -> person.name().given()))
                .param("salutation", each(people, EnteredPerson::salutation))
                .param(
                        "birthYear",
                        each(
                                people,
                                person -> person.birth() == null
                                        ? null
                                        : person.birth().year()))
                .param(
                        "birthDay",
                        each(
                                people,
                                person -> person.birth() == null
                                        ? null
                                        : person.birth().day()))
                .param(
                        "sealed",
                        each(
                                people,
                                person -> person.number() == null
                                        ? null
                                        : person.number().sealed()))
                .param(
                        "print",
                        each(
                                people,
                                person -> person.number() == null
                                        ? null
                                        : person.number().print()))
                .param("unit", each(people, person -> person.unit().value()))
                .param("note", each(people, EnteredPerson::note))
                .param("enteredAt", each(people, EnteredPerson::enteredAt))
                .update();
        enterPosts(people);
    }

    private void enterPosts(List<EnteredPerson> people) {
        db.sql("""
                insert into organisation.held_post (person, position, unit, title, valid_from)
                select cast(person as uuid), 0, cast(unit as uuid), title, cast(valid_from as date)
                from unnest(:person, :unit, :title, :from) as row (person, unit, title, valid_from)
                """)
                .param("person", each(people, person -> person.id().value()))
                .param(
                        "unit",
                        each(people, person -> person.posts().getFirst().unit().value()))
                .param("title", each(people, person -> person.posts().getFirst().title()))
                .param("from", each(people, person -> person.posts().getFirst().validFrom()))
                .update();
    }

    /** How many of these are open, by the unit that keeps them. */
    public Map<UnitId, Integer> open(List<PersonId> people) {
        return db
                .sql("""
                select unit, count(*) as people from organisation.person
                where id in (select unnest(cast(:people as uuid[]))) and closed_on is null group by unit
                """)
                .param("people", each(people, PersonId::value))
                .query((row, n) -> Map.entry(new UnitId(row.getObject("unit", UUID.class)), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Closes those still open as entered by mistake. */
    public int withdraw(List<PersonId> people, LocalDate day) {
        return db.sql("""
                update organisation.person
                set closed_on = :day, closed_cause = 'ENTERED_BY_MISTAKE', closed_note = '', version = version + 1
                where id in (select unnest(cast(:people as uuid[]))) and closed_on is null
                """)
                .param("people", each(people, PersonId::value))
                .param("day", day)
                .update();
    }

    private static <T> @Nullable String[] each(List<T> things, Function<T, @Nullable Object> part) {
        return things.stream()
                .map(thing -> {
                    var value = part.apply(thing);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
