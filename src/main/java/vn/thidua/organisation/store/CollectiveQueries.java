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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.IdArray;

/** Answers questions about collectives and households, and lists them. */
@Component
public class CollectiveQueries implements Collectives {

    private static final String COLLECTIVE = """
            select c.id, c.kind, c.name, c.unit, u.short_name as unit_name, c.head, c.members, c.address,
                   c.valid_from, c.closed_on
            from organisation.collective c join organisation.unit_named u on u.id = c.unit
            """;

    private static final String ASKED = """
            where u.id in (select unnest(cast(:under as uuid[])))
              and not exists (select from regexp_split_to_table(platform.unaccent_vn(:words), '\\s+') word
                              where strpos(c.words, word) = 0)
            """;

    private static final String LISTED = ASKED + """
              and (c.kind = 'ho_gia_dinh') = :households
              and (c.closed_on is not null) = :closed
            """;

    private final JdbcClient db;
    private final Units units;

    CollectiveQueries(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** What is asked of the list: households or all other collectives, those that stand or those closed. */
    public record Question(UnitId under, String words, boolean households, boolean closed) {}

    @Override
    public Optional<Collective> find(CollectiveId id) {
        return db.sql(COLLECTIVE + "where c.id = :id")
                .param("id", id.value())
                .query(CollectiveQueries::collective)
                .optional();
    }

    @Override
    public Collective get(CollectiveId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    @Override
    public List<Collective> search(UnitId under, String words, LocalDate day, int most) {
        return db.sql(COLLECTIVE + ASKED + """
                  and (c.valid_from is null or c.valid_from <= :day) and (c.closed_on is null or c.closed_on > :day)
                order by c.name, c.head, c.id
                limit :most
                """)
                .param("under", IdArray.of(units.idsWithin(under)))
                .param("words", words.strip())
                .param("day", day)
                .param("most", most)
                .query(CollectiveQueries::collective)
                .list();
    }

    @Override
    public List<Collective> called(UnitId under, Collection<String> names) {
        return db.sql(COLLECTIVE + """
                where u.id in (select unnest(cast(:under as uuid[])))
                  and platform.unaccent_vn(c.name) in (select platform.unaccent_vn(name) from unnest(:names) name)
                order by c.name, c.head, c.id
                """)
                .param("under", IdArray.of(units.idsWithin(under)))
                .param("names", names.toArray(String[]::new))
                .query(CollectiveQueries::collective)
                .list();
    }

    public List<Collective> list(Question question, int most, long offset) {
        return asked(COLLECTIVE + LISTED + "order by c.name, c.head, c.id limit :most offset :offset", question)
                .param("most", most)
                .param("offset", offset)
                .query(CollectiveQueries::collective)
                .list();
    }

    public long count(Question question) {
        return asked(
                        "select count(*) from organisation.collective c join organisation.unit_named u on u.id = c.unit "
                                + LISTED,
                        question)
                .query(Long.class)
                .single();
    }

    /** Why it was closed; empty while it stands. */
    public String closedNote(CollectiveId id) {
        return db.sql("select coalesce(closed_note, '') from organisation.collective where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The one that stands at the same unit under the same name, with the same head. */
    public Optional<CollectiveId> standing(NewCollective wanted) {
        return db.sql("""
                select id from organisation.collective
                where unit = :unit and kind = :kind and name = :name and head = :head and closed_on is null
                """)
                .param("unit", wanted.unit().value())
                .param("kind", wanted.kind())
                .param("name", wanted.name())
                .param("head", wanted.head())
                .query((row, n) -> new CollectiveId(row.getObject("id", UUID.class)))
                .optional();
    }

    private StatementSpec asked(String sql, Question question) {
        return db.sql(sql)
                .param("under", IdArray.of(units.idsWithin(question.under())))
                .param("words", question.words())
                .param("households", question.households())
                .param("closed", question.closed());
    }

    private static Collective collective(ResultSet row, int n) throws SQLException {
        return new Collective(
                new CollectiveId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("head"),
                row.getString("members"),
                row.getString("address"),
                day(row, "valid_from"),
                day(row, "closed_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
