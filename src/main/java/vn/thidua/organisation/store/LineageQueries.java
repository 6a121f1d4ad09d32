package vn.thidua.organisation.store;

import static vn.thidua.organisation.store.Sql.LATEST;
import static vn.thidua.organisation.store.Sql.SUCCESSION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.Succession;
import vn.thidua.organisation.UnitId;

/** Which unit went into which, and what therefore lies within which. */
@Component
class LineageQueries {

    private static final String WITHIN = """
            with recursive down(id) as (
              select id from organisation.unit where id = :outer
              union
              select next.id from down, lateral (
                select s.unit as id from organisation.unit_standing s where s.parent = down.id and %s
                union all
                select t.predecessor from %s where t.successor = down.id) next)
            select id from down
            """;

    private static final String WITHIN_THE_TOP = """
            with recursive step(above, unit) as materialized (
              select s.parent, s.unit from organisation.unit_standing s where %s
              union all
              select t.successor, t.predecessor from %s),
            down(id) as (
              select id from organisation.unit where id = :outer
              union
              select step.unit from down join step on step.above = down.id)
            select id from down
            """;

    private final JdbcClient db;

    LineageQueries(JdbcClient db) {
        this.db = db;
    }

    /** Climbs from the inner unit to those above it and those it went into. */
    boolean within(UnitId inner, UnitId outer, LocalDate day) {
        return db.sql("""
                with recursive up(id) as (
                  select cast(:inner as uuid)
                  union
                  select next.id from up, lateral (
                    select s.parent as id from organisation.unit_standing s
                    where s.unit = up.id and s.parent is not null and %s
                    union all
                    select t.successor from %s where t.predecessor = up.id) next)
                select exists (select from up join organisation.unit u on u.id = up.id where up.id = :outer)
                """.formatted(LATEST, SUCCESSION))
                .param("day", day)
                .param("inner", inner.value())
                .param("outer", outer.value())
                .query(Boolean.class)
                .single();
    }

    /** Goes down step by step; from the top, where nearly every step leads on, all steps are read at once. */
    List<UnitId> idsWithin(UnitId outer, LocalDate day) {
        return db.sql((isTop(outer, day) ? WITHIN_THE_TOP : WITHIN).formatted(LATEST, SUCCESSION))
                .param("day", day)
                .param("outer", outer.value())
                .query((row, n) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    private boolean isTop(UnitId unit, LocalDate day) {
        return db.sql(
                        "select exists (select from organisation.unit_standing s where s.unit = :unit and s.parent is null and "
                                + LATEST + ")")
                .param("day", day)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    List<UnitId> lineage(UnitId id, LocalDate day) {
        return db.sql("""
                with recursive line(id) as (
                  select cast(:id as uuid)
                  union
                  select t.predecessor from line, lateral (select t.predecessor from %s where t.successor = line.id) t)
                select id from line order by id <> :id
                """.formatted(SUCCESSION))
                .param("day", day)
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Succession> origins(UnitId id, LocalDate day) {
        return db.sql("""
                with recursive line(id) as (
                  select cast(:id as uuid)
                  union
                  select t.predecessor from line, lateral (select t.predecessor from %1$s where t.successor = line.id) t)
                select t.predecessor as unit, s.short_name, t.share, r.effective_on, r.basis
                from %1$s
                join organisation.unit_standing s on s.unit = t.predecessor
                 and (s.valid_from is null or s.valid_from < r.effective_on)
                 and (s.valid_to is null or s.valid_to >= r.effective_on - 1)
                where t.successor in (select id from line) and t.predecessor <> :id
                order by r.effective_on desc, s.short_name
                """.formatted(SUCCESSION))
                .param("day", day)
                .param("id", id.value())
                .query(LineageQueries::succession)
                .list();
    }

    List<Succession> predecessors(UnitId id, LocalDate day) {
        return succession("predecessor", "successor", "r.effective_on - 1", id, day);
    }

    List<Succession> successors(UnitId id, LocalDate day) {
        return succession("successor", "predecessor", "r.effective_on", id, day);
    }

    private List<Succession> succession(String wanted, String known, String named, UnitId id, LocalDate day) {
        return db.sql("""
                select t.%1$s as unit, s.short_name, t.share, r.effective_on, r.basis
                from %4$s
                join organisation.unit_standing s on s.unit = t.%1$s
                 and (s.valid_from is null or s.valid_from <= %3$s) and (s.valid_to is null or s.valid_to >= %3$s)
                where t.%2$s = :id
                order by r.effective_on, s.short_name
                """.formatted(wanted, known, named, SUCCESSION))
                .param("day", day)
                .param("id", id.value())
                .query(LineageQueries::succession)
                .list();
    }

    private static Succession succession(ResultSet row, int n) throws SQLException {
        return new Succession(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("short_name"),
                Share.valueOf(row.getString("share")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("basis"));
    }
}
