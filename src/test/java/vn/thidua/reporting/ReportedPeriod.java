package vn.thidua.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** One month of the campaign of autumn 2025 with a report of each unit, as rows; accepting tells what the program tells. */
record ReportedPeriod(PeriodId id, LaunchedCampaign launched, JdbcClient jdbc, ApplicationEventPublisher events) {

    static ReportedPeriod open(
            LaunchedCampaign launched, int month, JdbcClient jdbc, ApplicationEventPublisher events) {
        var period = new ReportedPeriod(PeriodId.fresh(), launched, jdbc, events);
        period.write(LocalDate.of(2025, month, 1));
        var city = period.report(launched.city(), "UBND thành phố", null, 0);
        var giaLoc = period.report(launched.giaLoc(), "UBND xã Gia Lộc", city, 1);
        var kienMinh = period.report(launched.kienMinh(), "UBND xã Kiến Minh", city, 1);
        period.report(launched.giaKhanh(), "Thôn Gia Khánh", giaLoc, 2);
        period.report(launched.langXuyen(), "Thôn Lãng Xuyên", giaLoc, 2);
        period.report(launched.daiDong(), "Thôn Đại Đồng 2", kienMinh, 2);
        return period;
    }

    private void write(LocalDate first) {
        var last = first.plusMonths(1).minusDays(1);
        jdbc.sql("""
                        insert into reporting.period (id, version, campaign, unit, kind, number, title, starts_on, ends_on, opens_on,
                                                      due_on, grace_days, state, opened_at)
                        values (:id, 0, :campaign, :unit, 'MONTH', :month, :title, :first, :last, :first, :due, 3, 'OPEN', :opened)
                        """)
                .param("id", id.value())
                .param("campaign", launched.id().value())
                .param("unit", launched.city().value())
                .param("month", first.getMonthValue())
                .param("title", "tháng " + first.getMonthValue() + "/2025")
                .param("first", first)
                .param("last", last)
                .param("due", first.plusDays(19))
                .param("opened", java.sql.Timestamp.from(Instant.parse("2025-09-05T01:00:00Z")))
                .update();
        jdbc.sql("""
                        insert into reporting.line (period, position, measure, name, unit_of_measure, method, summed, comparator, goal,
                                                    weight, decimals, numerator, denominator)
                        select :id, position, id, name, unit_of_measure, method, summed, comparator, goal, weight, decimals, numerator,
                               denominator
                        from campaign.measure
                        where campaign = :campaign
                        """)
                .param("id", id.value())
                .param("campaign", launched.id().value())
                .update();
    }

    private ReportId report(UnitId unit, String name, @Nullable ReportId superior, int depth) {
        var report = ReportId.fresh();
        jdbc.sql("""
                        insert into reporting.report (id, version, period, campaign, unit, unit_name, superior, depth, leaf, state, due_on)
                        select :id, 0, id, campaign, :unit, :name, :superior, :depth, :depth = 2, 'OPEN', due_on
                        from reporting.period
                        where id = :period
                        """)
                .param("id", report.value())
                .param("period", id.value())
                .param("unit", unit.value())
                .param("name", name)
                .param("superior", superior == null ? null : superior.value())
                .param("depth", depth)
                .update();
        return report;
    }

    ReportId of(UnitId unit) {
        return new ReportId(jdbc.sql("select id from reporting.report where period = :period and unit = :unit")
                .param("period", id.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .single());
    }

    ReportedPeriod figure(UnitId unit, int line, String value) {
        return figure(unit, line, value, null);
    }

    ReportedPeriod figure(UnitId unit, int line, @Nullable String value, @Nullable String against) {
        jdbc.sql("""
                        insert into reporting.figure (report, line, applicable, value, against)
                        values (:report, :line, :applicable, :value, :against)
                        """)
                .param("report", of(unit).value())
                .param("line", line)
                .param("applicable", value != null)
                .param("value", value == null ? null : new BigDecimal(value))
                .param("against", against == null ? null : new BigDecimal(against))
                .update();
        return this;
    }

    ReportedPeriod notApplicable(UnitId unit, int line) {
        return figure(unit, line, null, null);
    }

    ReportedPeriod accept(UnitId unit) {
        return step(unit, "ACCEPT", "ACCEPTED", false, true, 0);
    }

    ReportedPeriod acceptLate(UnitId unit, int days) {
        return step(unit, "ACCEPT", "ACCEPTED", false, true, days);
    }

    ReportedPeriod reopen(UnitId unit) {
        return step(unit, "REOPEN", "RETURNED", true, false, 0);
    }

    private ReportedPeriod step(UnitId unit, String step, String state, boolean counting, boolean counted, int late) {
        jdbc.sql("""
                        update reporting.report
                        set state = :state, first_submitted_at = :at, days_late = :late
                        where id = :id
                        """)
                .param("id", of(unit).value())
                .param("state", state)
                .param("at", java.sql.Timestamp.from(Instant.parse("2025-11-20T01:00:00Z")))
                .param("late", late)
                .update();
        events.publishEvent(new ReportStepTaken(
                of(unit),
                id,
                step,
                unit,
                "Thôn",
                null,
                "tháng 11/2025",
                counting,
                counted,
                null,
                List.of(),
                Actor.SYSTEM,
                Instant.parse("2025-11-24T01:00:00Z")));
        return this;
    }

    /** "value/against/counted/not applicable" of a kept total; empty where nothing is kept. */
    String total(UnitId unit, int line) {
        return jdbc.sql("""
                        select concat_ws('/', trim_scale(value), trim_scale(against), counted, not_applicable)
                        from reporting.total
                        where report = :report and line = :line
                        """)
                .param("report", of(unit).value())
                .param("line", line)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
