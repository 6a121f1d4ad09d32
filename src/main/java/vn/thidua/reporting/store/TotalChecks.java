package vn.thidua.reporting.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.store.TotalRecount.Comparison;
import vn.thidua.shared.Actor;

/** What came of holding kept totals against recounted ones. */
@Component
public class TotalChecks {

    private static final String LATEST = """
            select distinct on (c.period) c.id, c.period, coalesce(p.title, '') as title, p.campaign, p.unit, c.checked_at,
                   c.compared, c.different, c.repaired_at, c.repaired_by_name
            from reporting.total_check c join reporting.period p on p.id = c.period
            """;

    /** One comparison of one period. */
    public record TotalCheck(
            UUID id,
            PeriodId period,
            String title,
            CampaignId campaign,
            UnitId unit,
            Instant checkedAt,
            int compared,
            int different,
            @Nullable Instant repairedAt,
            @Nullable String repairedByName) {

        /** Whether kept totals are wrong, as far as one knows. */
        public boolean isOpen() {
            return different > 0 && repairedAt == null;
        }
    }

    /** A period as a check names it. */
    public record CheckedPeriod(PeriodId id, CampaignId campaign, UnitId unit, String title) {}

    /** A total that differed, with the names a person needs. */
    public record NamedDifference(String unitName, String lineName, TotalDifference difference) {}

    private final JdbcClient db;

    TotalChecks(JdbcClient db) {
        this.db = db;
    }

    public UUID keep(PeriodId period, Comparison comparison, Instant at) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into reporting.total_check (id, period, checked_at, compared, different)
                        values (:id, :period, :at, :compared, :different)
                        """)
                .param("id", id)
                .param("period", period.value())
                .param("at", Timestamp.from(at))
                .param("compared", comparison.compared())
                .param("different", comparison.different())
                .update();
        comparison.differences().forEach(difference -> keep(id, difference));
        return id;
    }

    private void keep(UUID check, TotalDifference of) {
        db.sql("""
                        insert into reporting.total_difference (total_check, report, line, kept_value, kept_against, kept_counted,
                            kept_not_applicable, true_value, true_against, true_counted, true_not_applicable)
                        values (:check, :report, :line, :keptValue, :keptAgainst, :keptCounted,
                            :keptNotApplicable, :trueValue, :trueAgainst, :trueCounted, :trueNotApplicable)
                        """)
                .param("check", check)
                .param("report", of.report())
                .param("line", of.line())
                .param("keptValue", of.keptValue())
                .param("keptAgainst", of.keptAgainst())
                .param("keptCounted", of.keptCounted())
                .param("keptNotApplicable", of.keptNotApplicable())
                .param("trueValue", of.trueValue())
                .param("trueAgainst", of.trueAgainst())
                .param("trueCounted", of.trueCounted())
                .param("trueNotApplicable", of.trueNotApplicable())
                .update();
    }

    public void repaired(UUID check, Actor by, Instant at) {
        db.sql("""
                        update reporting.total_check
                        set repaired_at = :at, repaired_by_name = :name
                        where id = :id
                        """)
                .param("id", check)
                .param("at", Timestamp.from(at))
                .param("name", by.name())
                .update();
    }

    /** Opened periods in which something happened since they were last held against each other, or that did not agree. */
    public List<PeriodId> due() {
        return db.sql("""
                        select p.id
                        from reporting.period p
                        left join lateral (
                          select checked_at, different > 0 and repaired_at is null as wrong
                          from reporting.total_check
                          where period = p.id
                          order by checked_at desc
                          limit 1) c on true
                        where p.state <> 'PLANNED'
                          and (c.checked_at is null or c.wrong
                               or exists (select from reporting.report r join reporting.report_step s on s.report = r.id
                                          where r.period = p.id and s.at >= c.checked_at))
                        order by p.starts_on, p.id
                        """)
                .query((row, n) -> new PeriodId(row.getObject("id", UUID.class)))
                .list();
    }

    public Optional<CheckedPeriod> period(PeriodId id) {
        return db.sql("select id, campaign, unit, coalesce(title, '') as title from reporting.period where id = :id")
                .param("id", id.value())
                .query(CheckedPeriod.class)
                .optional();
    }

    /** The last comparison of each period of a campaign. */
    public List<TotalCheck> latest(CampaignId campaign) {
        return db.sql(LATEST + "where p.campaign = :campaign order by c.period, c.checked_at desc")
                .param("campaign", campaign.value())
                .query(TotalCheck.class)
                .list();
    }

    /** The last comparison of each period there is. */
    public List<TotalCheck> latest() {
        return db.sql(LATEST + "order by c.period, c.checked_at desc")
                .query(TotalCheck.class)
                .list();
    }

    public List<NamedDifference> differences(UUID check) {
        return db.sql("""
                        select d.*, r.unit_name, l.name as line_name
                        from reporting.total_difference d
                        join reporting.report r on r.id = d.report
                        join reporting.line l on l.period = r.period and l.position = d.line
                        where d.total_check = :check
                        order by r.depth, r.unit_name, d.line
                        limit 100
                        """)
                .param("check", check)
                .query((row, n) -> new NamedDifference(
                        row.getString("unit_name"),
                        row.getString("line_name"),
                        new TotalDifference(
                                row.getObject("report", UUID.class),
                                row.getInt("line"),
                                row.getBigDecimal("kept_value"),
                                row.getBigDecimal("kept_against"),
                                row.getObject("kept_counted", Integer.class),
                                row.getObject("kept_not_applicable", Integer.class),
                                row.getBigDecimal("true_value"),
                                row.getBigDecimal("true_against"),
                                row.getObject("true_counted", Integer.class),
                                row.getObject("true_not_applicable", Integer.class))))
                .list();
    }
}
