package vn.thidua.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.reporting.RandomPeriod.Node;

/** Writes random periods into the tables, many at once. */
class RandomPeriodDesk {

    private final Connection connection;
    private final JdbcClient db;

    RandomPeriodDesk(Connection connection, JdbcClient db) {
        this.connection = connection;
        this.db = db;
    }

    void write(Collection<RandomPeriod> periods) throws SQLException, IOException {
        copy(
                "period (id, version, campaign, unit, kind, title, starts_on, ends_on, opens_on, due_on, grace_days, state)",
                periods.stream()
                        .map(of -> row(
                                of.id,
                                0,
                                of.id,
                                of.id,
                                "MONTH",
                                "tháng 10",
                                "2025-10-01",
                                "2025-10-31",
                                "2025-10-25",
                                "2025-11-05",
                                0,
                                "OPEN")));
        copy(
                "line (period, position, measure, name, method, summed, comparator, weight, decimals)",
                periods.stream().flatMap(of -> IntStream.rangeClosed(1, of.lines.size())
                        .mapToObj(line ->
                                row(of.id, line, of.id, "Chỉ tiêu", of.lines.get(line - 1), true, "AT_LEAST", 1, 6))));
        copy(
                "report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)",
                periods.stream().flatMap(of -> of.nodes.stream()
                        .map(node -> row(
                                node.id,
                                0,
                                of.id,
                                of.id,
                                node.id,
                                "Thôn",
                                node.superior == null ? null : node.superior.id,
                                node.depth,
                                node.leaf,
                                "OPEN",
                                "2025-11-05"))));
        copy(
                "asked (report, line, source)",
                periods.stream().flatMap(of -> of.nodes.stream()).flatMap(node -> node.asked.entrySet().stream()
                        .map(asked -> row(node.id, asked.getKey(), asked.getValue()))));
        figures(periods.stream().flatMap(of -> of.nodes.stream()).toList());
        db.sql("analyze reporting.line, reporting.report, reporting.asked, reporting.figure, reporting.total")
                .update();
    }

    /** The figures these reports hold now, in place of those they held. */
    void rewrite(List<Node> nodes) throws SQLException, IOException {
        db.sql("delete from reporting.figure where report in (select unnest(cast(:reports as uuid[])))")
                .param("reports", array(nodes))
                .update();
        figures(nodes);
    }

    void state(List<Node> nodes, String state) {
        db.sql("update reporting.report set state = :state where id in (select unnest(cast(:reports as uuid[])))")
                .param("state", state)
                .param("reports", array(nodes))
                .update();
    }

    private void figures(List<Node> nodes) throws SQLException, IOException {
        copy(
                "figure (report, line, applicable, value, against)",
                nodes.stream().flatMap(node -> node.figures.entrySet().stream()
                        .map(told -> row(
                                node.id,
                                told.getKey(),
                                told.getValue().value() != null,
                                told.getValue().value(),
                                told.getValue().against()))));
    }

    private void copy(String table, Stream<String> rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy reporting." + table + " from stdin",
                        new StringReader(rows.collect(Collectors.joining("\n", "", "\n"))));
    }

    private static String row(@Nullable Object... cells) {
        return Stream.of(cells)
                .map(cell -> switch (cell) {
                    case null -> "\\N";
                    case java.math.BigDecimal figure -> figure.toPlainString();
                    default -> cell.toString();
                })
                .collect(Collectors.joining("\t"));
    }

    private static String array(List<Node> nodes) {
        return nodes.stream().map(node -> node.id).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
