package vn.thidua.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** A city and as many communes and targets as a test wants, with one open period; written as rows, and taken away again. */
record WideCampaign(CampaignId id, UnitId city, PeriodId period, ReportId top) {

    static WideCampaign anew(JdbcClient db, UnitRegister register, int communes, int lines) {
        var name = "Ủy ban nhân dân thành phố Hải Đông " + UUID.randomUUID();
        var city = register.found(NewUnit.of(name, "UBND TP Hải Đông", "thanh_pho"), Actor.SYSTEM);
        var wide = new WideCampaign(
                CampaignId.fresh(), city, new PeriodId(UUID.randomUUID()), new ReportId(UUID.randomUUID()));
        wide.campaign(db);
        wide.period(db, lines);
        wide.reports(db, communes);
        return wide;
    }

    private void campaign(JdbcClient db) {
        db.sql("""
                        insert into campaign.campaign (id, plan, unit, unit_path, unit_name, document_type, full_symbol, symbol_key,
                                                       issue_date, year, name, kind, starts_on, ends_on, occasions, issued_at,
                                                       issued_by, issued_by_name, step, version)
                        values (:id, :plan, :unit, :path, 'UBND TP Hải Đông', 'Kế hoạch', :symbol, :symbol, '2025-08-29', 2025,
                                'Đợt thi đua lập thành tích cuối năm 2025', 'WAVE', '2025-09-01', '2025-12-31', '{}',
                                '2025-09-01T01:00:00Z', :plan, 'Trần Thanh Bình', 'ACTIVE', 0)
                        """)
                .param("id", id.value())
                .param("plan", UUID.randomUUID())
                .param("unit", city.value())
                .param("path", "/" + city.value() + "/")
                .param("symbol", id.value().toString())
                .update();
    }

    private void period(JdbcClient db, int lines) {
        db.sql("""
                        insert into reporting.period (id, version, campaign, unit, kind, number, title, starts_on, ends_on, opens_on,
                                                      due_on, grace_days, state, opened_at)
                        values (:id, 0, :campaign, :unit, 'MONTH', 11, 'tháng 11/2025', '2025-11-01', '2025-11-30', '2025-11-20',
                                '2025-12-05', 3, 'OPEN', '2025-11-20T01:00:00Z')
                        """)
                .param("id", period.value())
                .param("campaign", id.value())
                .param("unit", city.value())
                .update();
        db.sql("""
                        insert into reporting.line (period, position, measure, name, unit_of_measure, method, summed, comparator, goal,
                                                    weight, decimals, numerator, denominator)
                        select :period, n, gen_random_uuid(), 'Chỉ tiêu thi đua số ' || n || ' của thành phố', 'hộ',
                               case when n % 7 = 0 then 'RATIO' else 'IN_PERIOD' end, true, 'AT_LEAST', n * 10, 1, 3,
                               'Số hộ đạt', 'Tổng số hộ'
                        from generate_series(1, :lines) n
                        """).param("period", period.value()).param("lines", lines).update();
    }

    private void reports(JdbcClient db, int communes) {
        db.sql("""
                        insert into reporting.report (id, version, period, campaign, unit, unit_name, depth, leaf, state, due_on)
                        values (:top, 0, :period, :campaign, :unit, 'UBND TP Hải Đông', 0, false, 'OPEN', '2025-12-05')
                        """)
                .param("top", top.value())
                .param("period", period.value())
                .param("campaign", id.value())
                .param("unit", city.value())
                .update();
        db.sql("""
                        insert into reporting.report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                        select gen_random_uuid(), 0, :period, :campaign, gen_random_uuid(), 'UBND xã ' || lpad(n::text, 5, '0'), :top, 1,
                               true, 'OPEN', '2025-12-05'
                        from generate_series(1, :communes) n
                        """)
                .param("period", period.value())
                .param("campaign", id.value())
                .param("top", top.value())
                .param("communes", communes)
                .update();
    }

    /** Every commune has sent its report in full. */
    void fill(JdbcClient db) {
        db.sql("""
                        update reporting.report set state = 'ACCEPTED', first_submitted_at = '2025-11-28T03:00:00Z', days_late = 0,
                               submitted_at = '2025-11-28T03:00:00Z', submitted_by_name = 'Nguyễn Văn Thắng'
                        where period = :period and depth = 1
                        """).param("period", period.value()).update();
        db.sql("""
                        insert into reporting.figure (report, line, applicable, value, against)
                        select r.id, l.position, true, (random() * 1000000)::numeric(12, 3),
                               case when l.method = 'RATIO' then 1000000 end
                        from reporting.report r join reporting.line l on l.period = r.period where r.period = :period and r.depth = 1
                        """).param("period", period.value()).update();
        db.sql("""
                        insert into reporting.entry (report, line, note)
                        select r.id, l.position, 'Theo số liệu của các thôn, tổ dân phố đến hết ngày 25/11/2025'
                        from reporting.report r join reporting.line l on l.period = r.period
                        where r.period = :period and r.depth = 1 and l.position % 4 = 0
                        """).param("period", period.value()).update();
    }

    void forget(JdbcClient db) {
        for (var table : List.of("sheet_before", "sheet_change", "sheet_fault", "sheet_file")) {
            delete(db, table, """
                    sheet in (select s.id from reporting.sent_sheet s join reporting.sheet_batch b on b.id = s.batch
                              where b.period = :period)""");
        }
        delete(db, "sent_sheet", "batch in (select id from reporting.sheet_batch where period = :period)");
        delete(db, "sheet_batch", "period = :period");
        for (var table : List.of("total", "figure", "entry", "asked", "report_step")) {
            delete(db, table, "report in (select id from reporting.report where period = :period)");
        }
        delete(db, "report", "period = :period");
        delete(db, "line", "period = :period");
        delete(db, "period", "id = :period");
        db.sql("delete from campaign.campaign where id = :id")
                .param("id", id.value())
                .update();
    }

    private void delete(JdbcClient db, String table, String where) {
        db.sql("delete from reporting." + table + " where " + where)
                .param("period", period.value())
                .update();
    }
}
