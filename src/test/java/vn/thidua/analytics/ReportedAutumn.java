package vn.thidua.analytics;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.UnitId;

/**
 * The reports of autumn 2025, written as rows. September: all accepted, Kiến Minh two days late. October: Gia Lộc accepted,
 * Kiến Minh returned, its figures not counted. November: nobody has sent anything, and it is not due yet.
 */
public final class ReportedAutumn {

    private final JdbcClient db;
    private final LaunchedCampaign campaign;
    private final Map<String, UUID> periods = new HashMap<>();

    public ReportedAutumn(JdbcClient db, LaunchedCampaign campaign) {
        this.db = db;
        this.campaign = campaign;
        var september = period(9, LocalDate.of(2025, 9, 30));
        total(september, campaign.city(), 1, "12", 3);
        total(september, campaign.giaLoc(), 1, "9", 2);
        total(september, campaign.kienMinh(), 1, "3", 1);
        leaves(september, "5", "4", "3", "ACCEPTED");
        stand(september, campaign.giaLoc(), "ACCEPTED", 0);
        stand(september, campaign.kienMinh(), "ACCEPTED", 2);
        ratio(september, "30", "40");
        var october = period(10, LocalDate.of(2025, 10, 31));
        total(october, campaign.city(), 1, "8", 2);
        total(october, campaign.giaLoc(), 1, "8", 2);
        leaves(october, "6", "2", null, "ACCEPTED");
        stand(october, campaign.giaLoc(), "ACCEPTED", 0);
        stand(october, campaign.kienMinh(), "RETURNED", 0);
        ratio(october, "10", "60");
        period(11, LocalDate.of(2025, 11, 30));
    }

    public UUID period(int month) {
        return periods.get("2025-" + month);
    }

    public UUID report(UUID period, UnitId unit) {
        return UUID.nameUUIDFromBytes((period + unit.value().toString()).getBytes(StandardCharsets.UTF_8));
    }

    private UUID period(int month, LocalDate last) {
        var id = UUID.randomUUID();
        periods.put("2025-" + month, id);
        db.sql("""
                        insert into reporting.period
                            (id, version, campaign, unit, kind, number, title, starts_on, ends_on, opens_on, due_on, grace_days, state)
                        values (:id, 0, :campaign, :unit, 'MONTH', :month, :title, :first, :last, :last, :due, 0, 'OPEN')
                        """)
                .param("id", id)
                .param("campaign", campaign.id().value())
                .param("unit", campaign.city().value())
                .param("month", month)
                .param("title", "tháng " + month + "/2025")
                .param("first", last.withDayOfMonth(1))
                .param("last", last)
                .param("due", last.plusDays(5))
                .update();
        db.sql("""
                        insert into reporting.line
                            (period, position, measure, name, unit_of_measure, method, summed, comparator, goal, weight, decimals)
                        select :period, position, id, name, unit_of_measure, method, summed, comparator, goal, weight, decimals
                        from campaign.measure where campaign = :campaign
                        """).param("period", id).param("campaign", campaign.id().value()).update();
        report(id, campaign.city(), "UBND thành phố", null, 0);
        report(id, campaign.giaLoc(), "UBND xã Gia Lộc", campaign.city(), 1);
        report(id, campaign.kienMinh(), "UBND xã Kiến Minh", campaign.city(), 1);
        report(id, campaign.giaKhanh(), "Thôn Gia Khánh", campaign.giaLoc(), 2);
        report(id, campaign.langXuyen(), "Thôn Lãng Xuyên", campaign.giaLoc(), 2);
        report(id, campaign.daiDong(), "Thôn Đại Đồng 2", campaign.kienMinh(), 2);
        return id;
    }

    private void report(UUID period, UnitId unit, String name, @Nullable UnitId superior, int depth) {
        db.sql("""
                        insert into reporting.report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                        select :id, 0, :period, :campaign, :unit, :name, :superior, :depth, :depth = 2, 'OPEN', p.due_on
                        from reporting.period p where p.id = :period
                        """)
                .param("id", report(period, unit))
                .param("period", period)
                .param("campaign", campaign.id().value())
                .param("unit", unit.value())
                .param("name", name)
                .param("superior", superior == null ? null : report(period, superior))
                .param("depth", depth)
                .update();
    }

    private void stand(UUID period, UnitId unit, String state, int daysLate) {
        db.sql("""
                        update reporting.report
                        set state = :state, days_late = :late, first_submitted_at = cast(due_on + :late as timestamptz)
                        where id = :id
                        """)
                .param("state", state)
                .param("late", daysLate)
                .param("id", report(period, unit))
                .update();
    }

    private void leaves(UUID period, String giaKhanh, String langXuyen, @Nullable String daiDong, String state) {
        figure(period, campaign.giaKhanh(), 1, giaKhanh, null);
        figure(period, campaign.langXuyen(), 1, langXuyen, null);
        stand(period, campaign.giaKhanh(), state, 0);
        stand(period, campaign.langXuyen(), state, 0);
        if (daiDong != null) {
            figure(period, campaign.daiDong(), 1, daiDong, null);
            stand(period, campaign.daiDong(), state, 0);
        }
    }

    /** Line 5 is a ratio: of Gia Khánh and in every total above it. */
    private void ratio(UUID period, String sorted, String households) {
        figure(period, campaign.giaKhanh(), 5, sorted, households);
        for (var unit : new UnitId[] {campaign.giaLoc(), campaign.city()}) {
            total(period, unit, 5, sorted, 1);
            db.sql("update reporting.total set against = :against where report = :report and line = 5")
                    .param("against", new BigDecimal(households))
                    .param("report", report(period, unit))
                    .update();
        }
    }

    private void figure(UUID period, UnitId unit, int line, String value, @Nullable String against) {
        db.sql("""
                        insert into reporting.figure (report, line, applicable, value, against)
                        values (:report, :line, true, :value, :against)
                        """)
                .param("report", report(period, unit))
                .param("line", line)
                .param("value", new BigDecimal(value))
                .param("against", against == null ? null : new BigDecimal(against))
                .update();
    }

    private void total(UUID period, UnitId unit, int line, String value, int counted) {
        db.sql("""
                        insert into reporting.total (report, line, value, against, counted, not_applicable)
                        values (:report, :line, :value, 0, :counted, 0)
                        """)
                .param("report", report(period, unit))
                .param("line", line)
                .param("value", new BigDecimal(value))
                .param("counted", counted)
                .update();
    }
}
