package vn.thidua.organisation.store;

import static vn.thidua.organisation.store.Sql.BELOW;
import static vn.thidua.organisation.store.Sql.HOLDS;
import static vn.thidua.organisation.store.Sql.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitsOnDay;

/** Answers for one day. */
record DayQueries(JdbcClient db, LocalDate day) implements UnitsOnDay {

    private static final String LIKE = """
            s.words like '%' || regexp_replace(asked, '([\\\\%_])', '\\\\\\1', 'g') || '%' or asked <% s.words
            """;

    @Override
    public Optional<Unit> find(UnitId id) {
        return db.sql(UNIT + "where s.unit = :id and " + HOLDS)
                .param("day", day)
                .param("id", id.value())
                .query(UnitRow::unit)
                .optional();
    }

    @Override
    public List<Unit> roots() {
        return db.sql(UNIT + "where s.parent is null and " + HOLDS + " order by s.name")
                .param("day", day)
                .query(UnitRow::unit)
                .list();
    }

    @Override
    public List<Unit> below(UnitId id) {
        return db.sql(UNIT + "where s.parent = :id and " + HOLDS + " order by s.name")
                .param("day", day)
                .param("id", id.value())
                .query(UnitRow::unit)
                .list();
    }

    /** Those directly below with how many stand below each; the roots where no unit is named. */
    List<Branch> branches(@Nullable UnitId under) {
        return db.sql("select unit.*, (select count(*) from organisation.unit_standing s where s.parent = unit.id and "
                        + HOLDS + ") as below from (" + UNIT
                        + "where s.parent is not distinct from cast(:under as uuid) and " + HOLDS
                        + ") unit order by unit.name")
                .param("day", day)
                .param("under", under == null ? null : under.value())
                .query((row, n) -> new Branch(UnitRow.unit(row, n), row.getLong("below")))
                .list();
    }

    @Override
    public List<Unit> tree(UnitId id) {
        return tree(id, Integer.MAX_VALUE);
    }

    List<Unit> tree(UnitId under, int most) {
        return db.sql(BELOW + UNIT + "join below on below.id = s.unit where " + HOLDS
                        + " order by below.depth, s.name limit :most")
                .param("day", day)
                .param("under", under.value())
                .param("most", most)
                .query(UnitRow::unit)
                .list();
    }

    @Override
    public List<Unit> search(String words, int most) {
        return db.sql(UNIT + ", platform.unaccent_vn(:words) as asked where (" + LIKE + ") and " + HOLDS
                        + " order by word_similarity(asked, s.words) desc, s.name limit :most")
                .param("day", day)
                .param("words", spaced(words))
                .param("most", most)
                .query(UnitRow::unit)
                .list();
    }

    List<Unit> search(UnitId under, String words, int most) {
        return db.sql(BELOW + UNIT + "join below on below.id = s.unit, platform.unaccent_vn(:words) as asked where ("
                        + LIKE + ") and " + HOLDS
                        + " order by word_similarity(asked, s.words) desc, s.name limit :most")
                .param("day", day)
                .param("under", under.value())
                .param("words", spaced(words))
                .param("most", most)
                .query(UnitRow::unit)
                .list();
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
