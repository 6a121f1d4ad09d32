package vn.thidua.organisation.store;

import static vn.thidua.organisation.store.Sql.HOLDS;
import static vn.thidua.organisation.store.Sql.LATEST;
import static vn.thidua.organisation.store.Sql.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Succession;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.UnitsOnDay;
import vn.thidua.platform.IdArray;

/** Answers other rooms' questions about units, and those of the unit pages. */
@Component
public class UnitQueries implements Units {

    private final JdbcClient db;
    private final LineageQueries lineages;
    private final Clock clock;

    UnitQueries(JdbcClient db, LineageQueries lineages, Clock clock) {
        this.db = db;
        this.lineages = lineages;
        this.clock = clock;
    }

    @Override
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** A unit that is yet to come is answered as it will begin. */
    @Override
    public Optional<Unit> find(UnitId id) {
        return db.sql(UNIT + """
                where s.unit = :id
                order by (s.valid_from is null or s.valid_from <= :day) desc, s.valid_from desc nulls last
                limit 1
                """)
                .param("day", today())
                .param("id", id.value())
                .query(UnitRow::unit)
                .optional();
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return lineages.within(inner, outer, today());
    }

    @Override
    public List<UnitId> idsWithin(UnitId outer) {
        return lineages.idsWithin(outer, today());
    }

    @Override
    public UnitId top(UnitId id) {
        var way = wayTo(id);
        return way.isEmpty() ? id : way.getFirst().id();
    }

    @Override
    public List<Unit> below(UnitId id) {
        return onDay(today()).below(id);
    }

    @Override
    public List<Unit> search(UnitId under, String words, int most) {
        return words.isBlank()
                ? onDay(today()).tree(under, most)
                : onDay(today()).search(under, words, most);
    }

    @Override
    public Optional<Unit> withCode(String code) {
        return db.sql(UNIT + """
                where s.unit = (select c.unit from organisation.unit_code c
                                 where c.code = :code and (c.valid_from is null or c.valid_from <= :day)
                                   and (c.valid_to is null or c.valid_to >= :day) limit 1) and
                """ + LATEST)
                .param("day", today())
                .param("code", code.strip())
                .query(UnitRow::unit)
                .optional();
    }

    @Override
    public Optional<Unit> named(String name) {
        var alike = named(name, HOLDS);
        return one(name, alike.isEmpty() ? named(name, LATEST) : alike);
    }

    private List<Unit> named(String name, String when) {
        return db.sql(UNIT + """
                where (platform.unaccent_vn(s.name) = platform.unaccent_vn(:name)
                    or platform.unaccent_vn(s.short_name) = platform.unaccent_vn(:name)) and
                """ + when + " limit 20")
                .param("day", today())
                .param("name", spaced(name))
                .query(UnitRow::unit)
                .list();
    }

    private static Optional<Unit> one(String name, List<Unit> alike) {
        var exact = alike.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(spaced(name))
                        || unit.shortName().equalsIgnoreCase(spaced(name)))
                .toList();
        var meant = exact.isEmpty() ? alike : exact;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String spaced(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    @Override
    public UnitsOnDay asOf(LocalDate day) {
        return onDay(day);
    }

    @Override
    public List<Succession> predecessors(UnitId id) {
        return lineages.predecessors(id, today());
    }

    @Override
    public List<Succession> successors(UnitId id) {
        return lineages.successors(id, today());
    }

    @Override
    public List<UnitId> lineage(UnitId id) {
        return lineages.lineage(id, today());
    }

    @Override
    public List<Succession> origins(UnitId id) {
        return lineages.origins(id, today());
    }

    @Override
    public Map<UnitId, String> shortNames(Collection<UnitId> ids) {
        return db
                .sql(
                        "select s.unit, s.short_name from organisation.unit_standing s where s.unit in (select unnest(cast(:ids as uuid[]))) and "
                                + LATEST)
                .param("ids", IdArray.of(ids))
                .param("day", today())
                .query((row, n) ->
                        Map.entry(new UnitId(row.getObject("unit", UUID.class)), row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UnitId, LocalDate> ended(Collection<UnitId> ids) {
        Map<UnitId, LocalDate> ended = new HashMap<>();
        db.sql(
                        "select id, valid_to from organisation.unit where id in (select unnest(cast(:ids as uuid[]))) and valid_to < :day")
                .param("ids", IdArray.of(ids))
                .param("day", today())
                .query(row -> {
                    ended.put(
                            new UnitId(row.getObject("id", UUID.class)),
                            row.getObject("valid_to", LocalDate.class).plusDays(1));
                });
        return ended;
    }

    /** From the root down to the unit itself, each as it stands today or stood last. */
    public List<Unit> wayTo(UnitId id) {
        return db.sql("""
                with recursive up(id, height) as (
                  select cast(:id as uuid), 0
                  union all
                  select s.parent, up.height + 1 from up join organisation.unit_standing s on s.unit = up.id and
                """ + LATEST + " where s.parent is not null)\n" + UNIT + "join up on up.id = s.unit where "
                        + LATEST
                        + " order by up.height desc")
                .param("day", today())
                .param("id", id.value())
                .query(UnitRow::unit)
                .list();
    }

    /** How many units of today stand at or below this one. */
    public long count(UnitId under) {
        return db.sql(Sql.BELOW + "select count(*) from below")
                .param("day", today())
                .param("under", under.value())
                .query(Long.class)
                .single();
    }

    /** One level of the tree of a day: those below the unit, or the roots where none is named. */
    public List<Branch> branches(@Nullable UnitId under, LocalDate day) {
        return onDay(day).branches(under);
    }

    private DayQueries onDay(LocalDate day) {
        return new DayQueries(db, day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
