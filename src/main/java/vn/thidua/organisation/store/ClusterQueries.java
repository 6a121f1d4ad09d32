package vn.thidua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.domain.ClusterId;
import vn.thidua.organisation.domain.ClusterKind;

/** Clusters and blocs as pages show them. */
@Component
public class ClusterQueries {

    private static final String ROW = """
            select c.id, c.unit, c.year, c.kind, c.name, c.head,
                   array(select s.short_name
                           from organisation.cluster_member m
                           join lateral (select short_name from organisation.unit_standing s where s.unit = m.unit
                                         order by s.valid_from desc nulls last limit 1) s on true
                          where m.cluster = c.id order by m.position) as members,
                   array(select m.unit from organisation.cluster_member m where m.cluster = c.id order by m.position) as ids
            from organisation.cluster c
            """;

    private final JdbcClient db;

    ClusterQueries(JdbcClient db) {
        this.db = db;
    }

    /** One cluster with the short names of its members, in the order they were entered. */
    public record Row(
            ClusterId id,
            UUID unit,
            int year,
            ClusterKind kind,
            String name,
            @Nullable UUID head,
            List<String> members,
            List<UUID> ids) {

        public boolean isHead(int member) {
            return ids.get(member).equals(head);
        }
    }

    /** Those of a year that a person sees: kept by the units named. */
    public List<Row> of(int year, List<UUID> keepers) {
        return rows(
                ROW
                        + "where c.year = :year and c.unit in (select unnest(cast(:keepers as uuid[]))) order by c.kind desc, c.name",
                year,
                keepers);
    }

    private List<Row> rows(String sql, int year, List<UUID> keepers) {
        return db.sql(sql)
                .param("year", year)
                .param("keepers", keepers.toString().replace('[', '{').replace(']', '}'))
                .query(ClusterQueries::row)
                .list();
    }

    public Optional<Row> find(ClusterId id) {
        return db.sql(ROW + "where c.id = :id")
                .param("id", id.value())
                .query(ClusterQueries::row)
                .optional();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new ClusterId(row.getObject("id", UUID.class)),
                row.getObject("unit", UUID.class),
                row.getInt("year"),
                ClusterKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("head", UUID.class),
                List.of((String[]) row.getArray("members").getArray()),
                List.of((UUID[]) row.getArray("ids").getArray()));
    }
}
