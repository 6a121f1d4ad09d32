// The hands of bench/rollup: fills a database of its own with a country's reports, rolls them up, and prints how long each
// thing took in milliseconds. Run with the program's class path: RollUp.java HOME COMMUNES VILLAGES TARGETS PERIODS.
// SPDX-License-Identifier: Apache-2.0

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.platform.EmbeddedPostgres;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.store.TotalQueries;
import vn.thidua.reporting.store.TotalReachQueries;
import vn.thidua.reporting.store.TotalRecount;
import vn.thidua.reporting.store.TotalRows;

class RollUp {

    static final int ACCEPTANCES = 200;
    static final int VISITS = 21;

    /**
     * What anyone would write who wants the sums of communes and of the whole and knows no exceptions. Its rows are looked at
     * and left in the server: writing or sending them would only make it slower.
     */
    static final String PLAIN = """
            select count(*), sum(value), sum(against), sum(counted), sum(not_applicable)
            from (
              select r.period, r.superior, f.line, sum(f.value) as value, sum(f.against) as against,
                     count(*) filter (where f.applicable) as counted, count(*) filter (where not f.applicable) as not_applicable
              from reporting.figure f join reporting.report r on r.id = f.report
              where r.state = 'ACCEPTED'
              group by grouping sets ((r.period, r.superior, f.line), (r.period, f.line))) plain
            """;

    final JdbcClient db;
    final TransactionTemplate transaction;

    RollUp(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    public static void main(String[] told) throws Exception {
        var sizes = List.of(told).subList(1, 5).stream().mapToInt(Integer::parseInt).toArray();
        try (var server = new EmbeddedPostgres(
                        Path.of(told[0]), "shared_buffers=512MB", "work_mem=64MB", "maintenance_work_mem=512MB", "max_wal_size=8GB")
                .start()) {
            var source = new SingleConnectionDataSource(
                    server.jdbcUrl("postgres"), server.user(), server.password(), true);
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            new RollUp(JdbcClient.create(source), transaction).run(sizes);
        }
        System.exit(0);
    }

    void run(int[] sizes) throws Exception {
        migrate();
        long fill = millis(() -> fill(sizes[0], sizes[1], sizes[2], sizes[3]));
        long figures = db.sql("select count(*) from reporting.figure").query(Long.class).single();
        var bytes = db.sql("select pg_database_size('postgres')").query(Long.class).single();
        System.err.printf("filled %d figures in %d ms, %d MB%n", figures, fill, bytes / 1_000_000);
        try (var rooms = new AnnotationConfigApplicationContext()) {
            rooms.registerBean(JdbcClient.class, () -> db);
            rooms.register(TotalRows.class, TotalRecount.class, TotalQueries.class, TotalReachQueries.class);
            rooms.refresh();
            var recount = rooms.getBean(TotalRecount.class);
            var periods = ids("select id from reporting.period order by starts_on").stream().map(PeriodId::new).toList();
            plain();
            long plain = millis(this::plain);
            long full = millis(() -> transaction.executeWithoutResult(begun -> recount.mend(periods)));
            long again = millis(this::plain);
            db.sql("vacuum analyze reporting.total").update();
            long check = millis(() -> recount.compare(periods));
            long totals = db.sql("select count(*) from reporting.total").query(Long.class).single();
            var one = acceptances(rooms.getBean(TotalRows.class));
            var city = visits(rooms.getBean(TotalQueries.class), rooms.getBean(TotalReachQueries.class), periods.getLast());
            var wrong = recount.compare(periods).different();
            System.out.printf(
                    "rollup: figures %d totals %d plain %d full %d check %d one %d one95 %d city %d different %d%n",
                    figures, totals, (plain + again) / 2, full, check, middle(one), one.get(one.size() * 95 / 100), middle(city), wrong);
        }
    }

    /** Microseconds, sorted: a report stops counting, then counts again; the second is timed, as an acceptance is. */
    List<Long> acceptances(TotalRows rows) {
        var took = new ArrayList<Long>();
        var reports = ids("select id from reporting.report where leaf order by id limit " + 100 * ACCEPTANCES);
        var chance = new Random(2025);
        for (int i = 0; i < ACCEPTANCES; i++) {
            var report = new ReportId(reports.get(chance.nextInt(reports.size())));
            var period = new PeriodId(db.sql("select period from reporting.report where id = ?").param(report.value()).query(UUID.class).single());
            transaction.executeWithoutResult(begun -> {
                rows.lock(period);
                rows.subtract(List.of(report));
            });
            long began = System.nanoTime();
            transaction.executeWithoutResult(begun -> {
                rows.lock(period);
                rows.add(List.of(report));
            });
            took.add((System.nanoTime() - began) / 1000);
        }
        return took.stream().sorted().toList();
    }

    /** Microseconds, sorted: what the page of all totals asks, to date, at the top. */
    List<Long> visits(TotalQueries totals, TotalReachQueries reach, PeriodId period) {
        var took = new ArrayList<Long>();
        for (int i = 0; i < 2 * VISITS; i++) {
            long began = System.nanoTime();
            var top = totals.top(period).orElseThrow();
            totals.lines(top);
            reach.reach(top);
            if (i >= VISITS) {
                took.add((System.nanoTime() - began) / 1000);
            }
        }
        return took.stream().sorted().toList();
    }

    void plain() {
        db.sql(PLAIN).query().singleRow();
    }

    void migrate() throws Exception {
        for (var file : List.of("V20251113_0800__report", "V20251113_0810__total", "V20251113_1000__total_check")) {
            try (var sql = RollUp.class.getResourceAsStream("/db/migration/reporting/" + file + ".sql")) {
                db.sql(new String(sql.readAllBytes(), StandardCharsets.UTF_8)).update();
            }
        }
        db.sql("alter table reporting.figure drop constraint figure_pk, drop constraint figure_report_fk").update();
    }

    /** Every village has sent every figure and every report is accepted; one in fifty says not applicable. */
    void fill(int communes, int villages, int targets, int periods) {
        db.sql("""
                insert into reporting.period (id, version, campaign, unit, kind, title, starts_on, ends_on, opens_on, due_on, grace_days, state)
                select md5('period' || p)::uuid, 0, md5('campaign')::uuid, md5('city')::uuid, 'MONTH', 'tháng ' || p,
                       make_date(2025, 1, 1) + make_interval(months => p - 1), make_date(2025, 1, 28) + make_interval(months => p - 1),
                       make_date(2025, 1, 25) + make_interval(months => p - 1), make_date(2025, 1, 28) + make_interval(months => p - 1), 0, 'OPEN'
                from generate_series(1, :periods) p
                """).param("periods", periods).update();
        db.sql("""
                insert into reporting.line (period, position, measure, name, method, summed, comparator, goal, weight, decimals)
                select md5('period' || p)::uuid, t, md5('measure' || t)::uuid, 'Chỉ tiêu ' || t,
                       (array['IN_PERIOD', 'COUNTED', 'CUMULATIVE', 'LAST', 'RATIO', 'YES_NO'])[1 + t % 6], true, 'AT_LEAST', 1000, 1, 3
                from generate_series(1, :periods) p, generate_series(1, :targets) t
                """).param("periods", periods).param("targets", targets).update();
        report("'city'", "null", 0, periods, 1, 1);
        report("'commune' || c", "md5('report' || p || 'city')::uuid", 1, periods, communes, 1);
        report("'village' || c || '/' || v", "md5('report' || p || 'commune' || c)::uuid", 2, periods, communes, villages);
        db.sql("""
                insert into reporting.figure (report, line, applicable, value, against)
                select md5('report' || p || 'village' || c || '/' || v)::uuid, t, (c + v + t) % 50 > 0,
                       case when (c + v + t) % 50 > 0 then case t % 6 when 5 then (c + v + p) % 2 else ((c * 7919 + v * 104729 + t * 31 + p) % 1000000) / 1000.0 end end,
                       case when (c + v + t) % 50 > 0 and t % 6 = 4 then ((c * 7919 + v * 15485863 + t) % 1000000) / 1000.0 end
                from generate_series(1, :periods) p, generate_series(1, :communes) c, generate_series(1, :villages) v,
                     generate_series(1, :targets) t
                """)
                .param("periods", periods)
                .param("communes", communes)
                .param("villages", villages)
                .param("targets", targets)
                .update();
        db.sql("alter table reporting.figure add constraint figure_pk primary key (report, line)").update();
        db.sql("alter table reporting.figure add constraint figure_report_fk foreign key (report) references reporting.report (id)").update();
        db.sql("vacuum analyze reporting.figure, reporting.report, reporting.line, reporting.period, reporting.total, reporting.asked").update();
    }

    void report(String name, String superior, int depth, int periods, int communes, int villages) {
        db.sql("""
                insert into reporting.report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                select md5('report' || p || %1$s)::uuid, 0, md5('period' || p)::uuid, md5('campaign')::uuid, md5(%1$s)::uuid, %1$s,
                       %2$s, %3$d, %4$s, case when %4$s then 'ACCEPTED' else 'OPEN' end, make_date(2025, 12, 31)
                from generate_series(1, :periods) p, generate_series(1, :communes) c, generate_series(1, :villages) v
                """.formatted(name, superior, depth, depth == 2))
                .param("periods", periods)
                .param("communes", communes)
                .param("villages", villages)
                .update();
    }

    List<UUID> ids(String sql) {
        return db.sql(sql).query(UUID.class).list();
    }

    static long middle(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
