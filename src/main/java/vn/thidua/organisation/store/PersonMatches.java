package vn.thidua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.IdArray;

/** The register's rows as lists are compared with them: by name without marks, and by the print of the number. */
@Component
public class PersonMatches {

    private static final int AT_ONCE = 1000;

    private static final String KNOWN = """
            select p.id, p.words, concat_ws(' ', nullif(p.family, ''), nullif(p.middle, ''), p.given) as full_name,
                   p.salutation, p.birth_year, p.birth_day, p.number_sealed, p.number_print, p.unit,
                   u.short_name as unit_name, coalesce(post.title, '') as post, post.valid_from as since, p.note,
                   p.closed_on is not null as closed
            from organisation.person p
            join organisation.unit_named u on u.id = p.unit
            left join lateral (select title, valid_from from organisation.held_post
                                where person = p.id and unit = p.unit and valid_to is null
                                order by position desc limit 1) post on true
            """;

    private final JdbcClient db;
    private final Units units;

    PersonMatches(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /**
     * One row of the register.
     *
     * @param folded the name without marks and capitals
     * @param sealed the sealed number; null when none is kept
     * @param print the number's print; null when none is kept
     */
    public record Known(
            PersonId id,
            String folded,
            String name,
            Salutation salutation,
            @Nullable Birth birth,
            @Nullable String sealed,
            @Nullable String print,
            UnitId unit,
            String unitName,
            String post,
            @Nullable LocalDate since,
            String note,
            boolean closed) {}

    /** All who have one of these names or one of these numbers; merged ones and mistakes excepted. */
    public List<Known> like(Collection<String> folded, Collection<String> prints) {
        return db.sql(KNOWN + """
                where p.closed_cause is distinct from 'ENTERED_BY_MISTAKE' and p.merged_into is null
                  and p.id in (select same.id from organisation.person same
                                 join unnest(:folded) as name on same.words = name
                               union
                               select same.id from organisation.person same
                                 join unnest(:prints) as print on same.number_print = print)
                """)
                .param("folded", folded.toArray(String[]::new))
                .param("prints", prints.toArray(String[]::new))
                .query(PersonMatches::known)
                .list();
    }

    /** All open people at or below the unit by given name, one after the other; only inside a transaction. */
    public void each(UnitId under, Consumer<Known> take) {
        try (var rows = db
                .sql(KNOWN + """
                where u.id in (select unnest(cast(:under as uuid[]))) and p.closed_on is null
                order by
                """ + PersonQueries.ORDER)
                .withFetchSize(AT_ONCE)
                .param("under", IdArray.of(units.idsWithin(under)))
                .query(PersonMatches::known)
                .stream()) {
            rows.forEach(take);
        }
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        return new Known(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("words"),
                row.getString("full_name"),
                Salutation.valueOf(row.getString("salutation")),
                PersonQueries.birth(row),
                row.getString("number_sealed"),
                row.getString("number_print"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("post"),
                row.getObject("since", LocalDate.class),
                row.getString("note"),
                row.getBoolean("closed"));
    }
}
