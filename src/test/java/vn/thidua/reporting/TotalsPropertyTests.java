package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.TestDatabase;
import vn.thidua.platform.IdArray;
import vn.thidua.reporting.RandomPeriod.Node;
import vn.thidua.reporting.domain.TotalSum;
import vn.thidua.reporting.store.SuccessionRows;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.reporting.store.TotalRows;
import vn.thidua.reporting.store.TotalStores;

/**
 * Ten thousand periods as chance makes them, each with its own tree, methods, exceptions and figures, taken through
 * acceptances, corrections and mergers. Four ways to the same totals: kept step by step, counted anew, one plain statement
 * that knows nothing of either, and plain Java. They agree to the last digit.
 */
class TotalsPropertyTests {

    private static final int CASES = 10_000;
    private static final int AT_ONCE = 2_000;
    private static final int ROUNDS = 6;

    /** From each report down through all that goes up to it: the other way round than the program counts. */
    private static final String PLAIN = """
            with recursive down(top, line, report) as (
              select r.superior, l.position, r.id
              from reporting.report r join reporting.line l on l.period = r.period
              where r.superior is not null
              union all
              select down.top, down.line, c.id
              from down
              join reporting.report p on p.id = down.report
              join reporting.report c on c.superior = p.id
              left join reporting.asked a on a.report = p.id and a.line = down.line
              where a.source in ('BELOW', 'BOTH') or a.source is null and not p.leaf),
            plain as (
              select down.top as report, down.line, sum(coalesce(f.value, 0)) as value,
                     sum(case l.method when 'RATIO' then coalesce(f.against, 0)
                                       when 'YES_NO' then f.applicable::int else 0 end) as against,
                     count(f.value) as counted, count(*) - count(f.value) as not_applicable
              from down
              join reporting.report r on r.id = down.report and r.state = 'ACCEPTED'
              join reporting.line l on l.period = r.period and l.position = down.line
              join reporting.figure f on f.report = r.id and f.line = down.line
              left join reporting.asked a on a.report = r.id and a.line = down.line
              where a.source in ('OWN', 'BOTH') or a.source is null and r.leaf
              group by down.top, down.line)
            select count(*)
            from plain full join reporting.total t on t.report = plain.report and t.line = plain.line
            where (plain.value, plain.against, plain.counted, plain.not_applicable)
                  is distinct from (t.value, t.against, t.counted::bigint, t.not_applicable::bigint)
            """;

    /** One kept row. */
    record Kept(UUID report, int line, BigDecimal value, BigDecimal against, int counted, int notApplicable) {}

    @Test
    void keptTotalsRecountedTotalsAndOnePlainStatementAgreeInTenThousandCases() throws Exception {
        var address = TestDatabase.empty("totals");
        try (var connection = address.connect()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var file : List.of("V20251113_0800__report.sql", "V20251113_0810__total.sql")) {
                db.sql(Files.readString(Path.of("src/main/resources/db/migration/reporting", file)))
                        .update();
            }
            connection.setAutoCommit(false);
            var stores = TotalStores.on(db);
            var desk = new RandomPeriodDesk(connection, db);
            var seed = Long.getLong("totals.seed", 20251124);
            var chance = new Random(seed);
            int agreed = 0;
            for (int begun = 0; begun < CASES; begun += AT_ONCE) {
                var periods = IntStream.range(0, AT_ONCE)
                        .mapToObj(number -> new RandomPeriod(chance))
                        .toList();
                desk.write(periods);
                live(periods, chance, desk, stores);
                agreed += agreed(periods, db, stores.recount(), "seed " + seed);
                connection.commit();
            }
            assertThat(agreed).isEqualTo(CASES);
            assertThat(db.sql(PLAIN).query(Long.class).single())
                    .as("totals a plain statement sees otherwise")
                    .isZero();
        }
    }

    /** In each round each period takes one step: its reports are accepted, opened again and mended, or units merge. */
    private static void live(List<RandomPeriod> periods, Random chance, RandomPeriodDesk desk, TotalStores stores)
            throws Exception {
        accept(
                periods.stream()
                        .flatMap(period -> period.nodes.stream())
                        .filter(node -> chance.nextInt(5) < 3)
                        .toList(),
                desk,
                stores.rows());
        for (int round = 0; round < ROUNDS; round++) {
            var accepted = new ArrayList<Node>();
            var reopened = new ArrayList<Node>();
            var merged = new ArrayList<PeriodId>();
            for (var period : periods) {
                var node = period.any();
                if (chance.nextInt(20) == 0) {
                    merge(period, node, period.any(), stores.succession(), merged);
                } else if (!node.merged) {
                    (node.accepted ? reopened : accepted).add(node);
                }
            }
            accept(accepted, desk, stores.rows());
            reopen(reopened, periods, chance, desk, stores.rows());
            stores.succession().settle(merged);
            stores.recount().mend(merged);
        }
    }

    private static void accept(List<Node> nodes, RandomPeriodDesk desk, TotalRows rows) {
        nodes.forEach(node -> node.accepted = true);
        desk.state(nodes, "ACCEPTED");
        rows.add(ids(nodes));
    }

    /** Some are corrected while they are open. */
    private static void reopen(
            List<Node> nodes, List<RandomPeriod> periods, Random chance, RandomPeriodDesk desk, TotalRows rows)
            throws Exception {
        nodes.forEach(node -> node.accepted = false);
        desk.state(nodes, "RETURNED");
        rows.subtract(ids(nodes));
        var corrected = new ArrayList<Node>();
        var open = java.util.Set.copyOf(nodes);
        for (var period : periods) {
            period.nodes.stream()
                    .filter(open::contains)
                    .filter(node -> chance.nextBoolean())
                    .forEach(node -> {
                        period.report(node);
                        corrected.add(node);
                    });
        }
        desk.rewrite(corrected);
    }

    private static void merge(
            RandomPeriod period, Node from, Node into, SuccessionRows succession, List<PeriodId> merged) {
        if (from != into && !from.merged && !into.merged) {
            period.merge(from, into);
            succession.merge(new ReportId(from.id), new ReportId(into.id));
            merged.add(new PeriodId(period.id));
        }
    }

    /** How many periods of these agree: all, or the test ends here and names the first that does not. */
    private static int agreed(List<RandomPeriod> periods, JdbcClient db, TotalRecount recount, String seed) {
        var compared = recount.compare(
                periods.stream().map(period -> new PeriodId(period.id)).toList());
        assertThat(compared.differences()).as(seed + ": kept and recounted").isEmpty();
        var kept = kept(db, periods);
        for (var period : periods) {
            for (var node : period.nodes) {
                for (int line = 1; line <= period.lines.size(); line++) {
                    var there = kept.getOrDefault(node.id + "/" + line, TotalSum.NONE);
                    var wanted = period.total(node, line);
                    assertThat(there.isSameAs(wanted))
                            .as(
                                    "%s: %s line %s of %s is %s, should be %s",
                                    seed, period.id, line, node.id, there, wanted)
                            .isTrue();
                }
            }
        }
        return periods.size();
    }

    private static Map<String, TotalSum> kept(JdbcClient db, List<RandomPeriod> periods) {
        var kept = new HashMap<String, TotalSum>();
        var ids = periods.stream().map(period -> new PeriodId(period.id)).toList();
        db.sql("""
                        select t.*
                        from reporting.total t join reporting.report r on r.id = t.report
                        where r.period in (select unnest(cast(:periods as uuid[])))
                        """)
                .param("periods", IdArray.of(ids))
                .query(Kept.class)
                .list()
                .forEach(row -> kept.put(
                        row.report() + "/" + row.line(),
                        new TotalSum(row.value(), row.against(), row.counted(), row.notApplicable())));
        return kept;
    }

    private static List<ReportId> ids(List<Node> nodes) {
        return nodes.stream().map(node -> new ReportId(node.id)).toList();
    }
}
