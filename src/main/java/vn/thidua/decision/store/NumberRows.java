package vn.thidua.decision.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Which numbers of a unit's year are taken; each once, whoever else wants it at the same moment. */
@Component
public class NumberRows {

    private static final int MARKS = 64;

    private final JdbcClient db;

    NumberRows(JdbcClient db) {
        this.db = db;
    }

    /** What has a number, and who gave it. */
    public record Taken(String what, String takenByName) {}

    /** Takes the number, in the caller's transaction; answers what has it when it is taken already. */
    public Optional<Taken> take(UnitId unit, int year, int number, String what, Actor by, Instant at) {
        int taken = db.sql("""
                        insert into decision.number_taken (unit, year, number, what, taken_at, taken_by_name)
                        values (:unit, :year, :number, :what, :at, :by)
                        on conflict do nothing
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("number", number)
                .param("what", what)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        return taken == 1
                ? Optional.empty()
                : db.sql("""
                                select what, taken_by_name from decision.number_taken
                                where unit = :unit and year = :year and number = :number
                                """)
                        .param("unit", unit.value())
                        .param("year", year)
                        .param("number", number)
                        .query(Taken.class)
                        .optional();
    }

    /** The number after the highest that was given; 1 in a new year. */
    public int next(UnitId unit, int year) {
        return db.sql("""
                        select coalesce(max(number), 0) + 1 from decision.number_taken
                        where unit = :unit and year = :year
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Whoever puts dossiers into this unit's decisions comes one after the other, until the transaction ends. */
    public void queue(UnitId unit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:unit, 3590))")
                .param("unit", unit.value().toString())
                .query(row -> {});
    }

    /**
     * Whatever concerns any of these comes one after the other, until the transaction ends. They are told apart by a few
     * marks only, so that thousands of them do not fill the server's table of locks.
     */
    public void queue(Collection<UUID> concerned) {
        concerned.stream()
                .map(one -> Math.floorMod(one.hashCode(), MARKS))
                .distinct()
                .sorted()
                .forEach(mark -> db.sql("select pg_advisory_xact_lock(3591, :mark)")
                        .param("mark", mark)
                        .query(row -> {}));
    }
}
