package vn.thidua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Answers other rooms' questions about units, and those of the unit pages. */
@Component
public class UnitQueries implements Units {

    private static final String UNIT = """
            select u.id, u.parent, u.name, u.short_name, u.kind, u.valid_from, u.valid_to,
                   (select min(code) from organisation.unit_code c
                     where c.unit = u.id and c.scheme = 'gso' and c.valid_to is null) as code
            from organisation.unit u
            """;

    private final JdbcClient db;

    UnitQueries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return db.sql(UNIT + "where u.id = :id")
                .param("id", id.value())
                .query(UnitQueries::unit)
                .optional();
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return db.sql("select exists (select 1 from organisation.unit where id = :inner and path like :part)")
                .param("inner", inner.value())
                .param("part", "%/" + outer.value() + "/%")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<UnitId> idsWithin(UnitId outer) {
        return db.sql("""
                select below.id
                from organisation.unit top join organisation.unit below on below.path like top.path || '%'
                where top.id = :outer
                """)
                .param("outer", outer.value())
                .query((row, n) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<Unit> below(UnitId id) {
        return db.sql(UNIT + "where u.parent = :id order by u.valid_to is not null, u.name")
                .param("id", id.value())
                .query(UnitQueries::unit)
                .list();
    }

    @Override
    public List<Unit> search(UnitId under, String words, int most) {
        return words.isBlank() ? tree(under, most) : like(under, words.strip(), most);
    }

    private List<Unit> tree(UnitId under, int most) {
        return db.sql(UNIT + """
                join organisation.unit top on top.id = :under and u.path like top.path || '%'
                order by length(u.path) - length(replace(u.path, '/', '')), u.name
                limit :most
                """)
                .param("under", under.value())
                .param("most", most)
                .query(UnitQueries::unit)
                .list();
    }

    private List<Unit> like(UnitId under, String words, int most) {
        return db.sql(UNIT + """
                join organisation.unit top on top.id = :under and u.path like top.path || '%',
                     platform.unaccent_vn(:words) as asked
                where u.words like '%' || regexp_replace(asked, '([\\\\%_])', '\\\\\\1', 'g') || '%'
                   or asked <% u.words
                order by word_similarity(asked, u.words) desc, u.name
                limit :most
                """)
                .param("under", under.value())
                .param("words", words.replaceAll("\\s+", " "))
                .param("most", most)
                .query(UnitQueries::unit)
                .list();
    }

    @Override
    public Optional<Unit> withCode(String code) {
        return db.sql(UNIT + """
                where u.id = (select unit from organisation.unit_code where code = :code and valid_to is null limit 1)
                """)
                .param("code", code.strip())
                .query(UnitQueries::unit)
                .optional();
    }

    @Override
    public Optional<Unit> named(String name) {
        var asked = name.strip().replaceAll("\\s+", " ");
        var alike =
                db.sql(UNIT + """
                where platform.unaccent_vn(u.name) = platform.unaccent_vn(:name)
                   or platform.unaccent_vn(u.short_name) = platform.unaccent_vn(:name)
                limit 20
                """).param("name", asked).query(UnitQueries::unit).list();
        var exact = alike.stream()
                .filter(unit ->
                        unit.name().equalsIgnoreCase(asked) || unit.shortName().equalsIgnoreCase(asked))
                .toList();
        var meant = exact.isEmpty() ? alike : exact;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Units that stand under no other. */
    public List<Unit> roots() {
        return db.sql(UNIT + "where u.parent is null order by u.name")
                .query(UnitQueries::unit)
                .list();
    }

    /** From the root down to the unit itself. */
    public List<Unit> wayTo(UnitId id) {
        return db.sql(UNIT + """
                join organisation.unit self on self.id = :id and self.path like u.path || '%'
                order by length(u.path)
                """)
                .param("id", id.value())
                .query(UnitQueries::unit)
                .list();
    }

    /** Those that went into the unit, in the order of the papers. */
    public List<String> predecessors(UnitId id) {
        return db.sql("select name from organisation.predecessor where unit = :id order by position")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    public long countBelow(UnitId id) {
        return db.sql("select count(*) from organisation.unit where parent = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static Unit unit(ResultSet row, int n) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
