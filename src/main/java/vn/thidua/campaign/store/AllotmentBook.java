package vn.thidua.campaign.store;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Allotted;

/** Writes what units are to reach, a whole list at once: a city has more than a hundred. */
@Repository
public class AllotmentBook {

    private final NamedParameterJdbcOperations jdbc;

    AllotmentBook(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What says nothing is taken out. */
    public void write(List<Allotted> allotted) {
        batch(allotted.stream().filter(AllotmentBook::says).toList(), """
                        insert into campaign.allotment (measure, unit, goal, source)
                        values (:measure, :unit, :goal, :source)
                        on conflict (measure, unit) do update set goal = excluded.goal, source = excluded.source
                        """);
        batch(
                allotted.stream().filter(one -> !says(one)).toList(),
                "delete from campaign.allotment where measure = :measure and unit = :unit");
    }

    private static boolean says(Allotted one) {
        return one.goal() != null || one.source() != null;
    }

    private void batch(List<Allotted> allotted, String sql) {
        jdbc.batchUpdate(
                sql,
                allotted.stream()
                        .map(one -> new MapSqlParameterSource(
                                        "measure", one.measure().value())
                                .addValue("unit", one.unit().value())
                                .addValue("goal", one.goal())
                                .addValue(
                                        "source",
                                        one.source() == null
                                                ? null
                                                : one.source().name()))
                        .toArray(SqlParameterSource[]::new));
    }
}
